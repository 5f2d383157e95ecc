package se.stafett.bench.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import se.stafett.bench.figure.Figure;
import se.stafett.bench.figure.Limit;
import se.stafett.bench.figure.Plot;
import se.stafett.bench.figure.Spread;
import se.stafett.bench.figure.Target;

class PlotsTest {
    private static final List<Figure> FIGURES = List.of(
            figure(3, 2, 5).with(new Limit("an <append> & more", 1)).in(Plot.LATENCY, "p99", 1),
            figure(18, 15, 20).with(new Limit("an <append> & more", 7)).in(Plot.LATENCY, "p99", 8),
            figure(1200, 1100, 1300).with(new Limit("appends", 3000)).in(Plot.THROUGHPUT, "commands", 32),
            figure(2900, 2800, 3000).with(new Limit("with little", 3000)).in(Plot.GROWTH, "appends", 10_000),
            figure(2700, 2600, 3100).with(new Limit("with little", 3000)).in(Plot.GROWTH, "appends", 10_000_000),
            figure(299, 299, 299).with(Target.atMost(220)).in(Plot.MEMORY, "plan-service", 0),
            figure(38, 38, 38).in(Plot.MEMORY, "postgres", 0),
            figure(7, 7, 7));

    private final Map<Plot, String> plots = Plots.of(FIGURES);

    @Test
    void each_plot_that_has_figures_is_well_formed() {
        assertThat(plots).containsOnlyKeys(Plot.LATENCY, Plot.THROUGHPUT, Plot.GROWTH, Plot.MEMORY);
        assertThat(plots.values())
                .allSatisfy(
                        plot -> assertThat(elements(plot, "svg").getLength()).isOne());
    }

    @Test
    void each_has_its_title_its_units_and_colours_for_light_and_dark() {
        plots.forEach((plot, svg) -> assertThat(svg)
                .contains("<title>" + plot.title() + "</title>", ">" + plot.up(), "prefers-color-scheme: dark"));
    }

    @Test
    void a_limit_is_drawn_beside_what_it_limits_in_the_same_colour() {
        String latency = plots.getOrDefault(Plot.LATENCY, "");

        assertThat(elements(latency, "polyline").getLength()).isEqualTo(2);
        assertThat(latency)
                .contains("class=\"line c0\"", "class=\"line c0 limit\"", "p99: an &lt;append&gt; &amp; more");
    }

    @Test
    void points_lie_inside_the_picture() {
        plots.values().forEach(plot -> {
            NodeList dots = elements(plot, "circle");
            for (int i = 0; i < dots.getLength(); i++) {
                double x = number(dots, i, "cx");
                double y = number(dots, i, "cy");
                assertThat(x).isBetween(0.0, 820.0);
                assertThat(y).isBetween(30.0, 412.0);
            }
        });
    }

    @Test
    void history_is_drawn_as_times_of_the_smallest() {
        assertThat(plots.getOrDefault(Plot.GROWTH, "")).contains(">10⁴<", ">10⁷<", ">1.2<");
    }

    @Test
    void only_a_bar_with_a_target_has_a_mark() {
        String memory = plots.getOrDefault(Plot.MEMORY, "");

        assertThat(memory.split("class=\"target\"", -1)).hasSize(2);
        assertThat(memory).contains("plan-service", "postgres", "red: target");
    }

    private static Figure figure(double median, double least, double most) {
        return Figure.of("Part", "name", "ms", Spread.of(List.of(least, median, most)));
    }

    private static double number(NodeList elements, int index, String attribute) {
        return Double.parseDouble(
                elements.item(index).getAttributes().getNamedItem(attribute).getNodeValue());
    }

    private static NodeList elements(String svg, String name) {
        try {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
            return document.getElementsByTagName(name);
        } catch (Exception notWellFormed) {
            throw new AssertionError(notWellFormed);
        }
    }
}
