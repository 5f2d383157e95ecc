package se.stafett.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private final List<String> told = new ArrayList<>();
    private final Report report = new Report(told::add);

    @Test
    void the_table_lines_up_its_columns_and_names_each_part_once() {
        report.add(Figure.of("Commands", "commands", "/s", Spread.of(List.of(1200.0, 1300.0, 1250.0)))
                .with(Target.atLeast(1500))
                .with(new Limit("appends alone", 5000)));
        report.add(Figure.of("Commands", "p99", "ms", Spread.of(12.345)).with(Target.atMost(20)));
        report.add(Figure.of("Start", "ready", "s", Spread.of(8.1)));
        report.note("Two commands failed.");

        assertThat(report.text()).isEqualTo("""
                FIGURE      MEASURED                TARGET          LIMIT IN THE SAME RUN  RATIO
                Commands
                  commands  1 250 /s (1 200–1 300)  ≥ 1 500 missed  5 000 appends alone    0.25
                  p99       12.3 ms                 ≤ 20.0 met
                Start
                  ready     8.10 s
                Two commands failed.
                """);
    }

    @Test
    void each_figure_is_told_as_soon_as_it_is_there() {
        report.add(Figure.of("Start", "ready", "s", Spread.of(8.1)));

        assertThat(told).containsExactly("Start, ready: 8.10 s");
    }

    @Test
    void the_json_holds_what_the_table_holds() throws Exception {
        report.add(Figure.of("Commands", "commands", "/s", Spread.of(1250))
                .with(Target.atLeast(1500))
                .with(new Limit("appends alone", 5000)));
        report.close("COMMANDS", "a machine", "a run");

        JsonNode figure = new ObjectMapper().readTree(report.json()).at("/sections/0/figures/0");

        assertThat(figure.path("median").doubleValue()).isEqualTo(1250);
        assertThat(figure.at("/target/sense").asText()).isEqualTo("at-least");
        assertThat(figure.at("/target/met").booleanValue()).isFalse();
        assertThat(figure.path("ratio").doubleValue()).isEqualTo(0.25);
    }

    @Test
    void a_limit_of_nothing_gives_no_ratio() {
        Figure figure = Figure.of("Commands", "p50", "ms", Spread.of(1)).with(new Limit("append alone", 0));

        assertThat(figure.ratio()).isEmpty();
    }

    @Test
    void a_share_of_a_limit_is_met_by_the_ratio() {
        Figure figure = Figure.of("Commands", "commands", "/s", Spread.of(1250)).with(Target.atLeastOfLimit(0.25));

        assertThat(figure.with(new Limit("appends alone", 5000)).isMet()).contains(true);
        assertThat(figure.with(new Limit("appends alone", 5001)).isMet()).contains(false);
        assertThat(figure.isMet()).contains(false);
    }

    @Test
    void a_part_that_broke_off_leaves_nothing_to_keep() {
        report.add(Figure.of("Commands", "commands", "/s", Spread.of(1250)));
        report.close("COMMANDS", "a machine", "a run");
        report.add(Figure.of("Relay", "events", "/s", Spread.of(1)));
        report.note("Relay failed.");
        report.breakOff("RELAY");

        assertThat(report.sections()).extracting(Section::part).containsExactly("COMMANDS");
        assertThat(report.text()).contains("Relay failed.");
        assertThat(report.json()).contains("Relay failed.");
    }
}
