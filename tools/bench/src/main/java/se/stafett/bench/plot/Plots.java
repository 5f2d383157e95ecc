package se.stafett.bench.plot;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import se.stafett.bench.figure.Drawn;
import se.stafett.bench.figure.Figure;
import se.stafett.bench.figure.Plot;

/** Draws what figures say where they are to be drawn. */
public final class Plots {
    private Plots() {}

    /** The plots that have something to show, as SVG. */
    public static Map<Plot, String> of(List<Figure> figures) {
        Map<Plot, String> drawn = new EnumMap<>(Plot.class);
        for (Plot plot : Plot.values()) {
            List<Figure> shown = figures.stream()
                    .filter(figure ->
                            figure.drawn().filter(there -> there.plot() == plot).isPresent())
                    .toList();
            if (!shown.isEmpty()) {
                drawn.put(plot, svg(plot, shown));
            }
        }
        return drawn;
    }

    private static String svg(Plot plot, List<Figure> figures) {
        return switch (plot.kind()) {
            case LINES -> lines(plot, figures);
            case RATIOS -> ratios(plot, figures);
            case BARS -> bars(plot, figures);
        };
    }

    private static String lines(Plot plot, List<Figure> figures) {
        LineChart chart = new LineChart(plot);
        TreeSet<String> limits = new TreeSet<>();
        for (String series : series(figures)) {
            List<Figure> own = figures.stream()
                    .filter(figure -> there(figure).series().equals(series))
                    .toList();
            own.forEach(figure -> chart.add(
                    series,
                    there(figure).at(),
                    figure.measured().median(),
                    figure.measured().min(),
                    figure.measured().max()));
            for (Figure figure : own) {
                figure.limit().ifPresent(limit -> {
                    String name = series + ": " + limit.name();
                    limits.add(name);
                    chart.add(name, there(figure).at(), limit.value(), limit.value(), limit.value());
                });
            }
        }
        return chart.draw(List.copyOf(limits));
    }

    /** The first point of each series is the one that the others are compared with. */
    private static String ratios(Plot plot, List<Figure> figures) {
        LineChart chart = new LineChart(plot);
        for (Figure figure : figures) {
            double limit = figure.limit().orElseThrow().value();
            chart.add(
                    there(figure).series(),
                    there(figure).at(),
                    figure.measured().median() / limit,
                    figure.measured().min() / limit,
                    figure.measured().max() / limit);
        }
        return chart.draw(List.of());
    }

    private static String bars(Plot plot, List<Figure> figures) {
        BarChart chart = new BarChart(plot);
        figures.forEach(figure -> chart.add(there(figure).series(), figure));
        return chart.draw();
    }

    private static List<String> series(List<Figure> figures) {
        return figures.stream().map(figure -> there(figure).series()).distinct().toList();
    }

    private static Drawn there(Figure figure) {
        return figure.drawn().orElseThrow();
    }
}
