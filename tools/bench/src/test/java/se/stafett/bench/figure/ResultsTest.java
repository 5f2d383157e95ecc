package se.stafett.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsTest {
    private static final List<String> ORDER = List.of("START", "RELAY", "COMMANDS");

    private final Section start = section("START", "Monday", figure("ready", 8.1));
    private final Section commands = section(
            "COMMANDS",
            "Monday",
            figure("commands", 1250)
                    .with(Target.atLeastOfLimit(0.25))
                    .with(new Limit("appends alone", 5000))
                    .in(Plot.THROUGHPUT, "commands", 32));

    @Test
    void a_part_measured_again_takes_the_place_of_its_last_run_and_the_others_stay() {
        Results kept = new Results(List.of(start, commands));
        Section again = section("COMMANDS", "Tuesday", figure("commands", 1500));

        assertThat(kept.with(List.of(again), ORDER).sections()).containsExactly(start, again);
    }

    @Test
    void parts_stand_in_their_order_whichever_was_measured_first() {
        Section relay = section("RELAY", "Tuesday", figure("published", 20_000));

        assertThat(new Results(List.of(commands, start))
                        .with(List.of(relay), ORDER)
                        .sections())
                .containsExactly(start, relay, commands);
    }

    @Test
    void a_part_that_there_is_no_more_is_left_out() {
        Results kept = new Results(List.of(start, section("GUESSES", "Monday", figure("guess", 1))));

        assertThat(kept.with(List.of(), ORDER).sections()).containsExactly(start);
    }

    @Test
    void what_was_written_is_read_again() {
        Results results = new Results(List.of(start, commands));

        assertThat(Results.read(results.json())).isEqualTo(results);
    }

    @Test
    void what_is_no_result_is_not_read() {
        assertThatThrownBy(() -> Results.read("{\"sections\": [{}]}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Results.read("no JSON")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_table_names_each_part_with_its_run_and_marks_what_is_missed() {
        Section missed = section("START", "Monday", figure("ready", 8.1).with(Target.atMost(2.5)));

        assertThat(new Results(List.of(missed, commands)).table()).isEqualTo("""
                | | median (least–most) | target | limit in the same run | ratio |
                | --- | --- | --- | --- | --- |
                | **Title of START** (Monday) | | | | |
                | ready | 8.10 s | ≤ 2.50 **missed** |  |  |
                | **Title of COMMANDS** (Monday) | | | | |
                | commands | 1 250 s | ≥ 25.0 % of limit met | 5 000 appends alone | 0.25 |
                """);
    }

    @Test
    void the_outcome_names_what_is_missed() {
        Section missed = section("START", "Monday", figure("ready", 8.1).with(Target.atMost(2.5)));

        assertThat(new Results(List.of(missed, commands)).outcome())
                .isEqualTo("**Of 2 targets 1 are met.** Missed: Title of START: ready 8.10 s (≤ 2.50).");
        assertThat(new Results(List.of(commands)).outcome()).isEqualTo("**Of 1 targets 1 are met.**");
    }

    private static Figure figure(String name, double value) {
        return Figure.of("Title", name, "s", Spread.of(value));
    }

    private static Section section(String part, String run, Figure figure) {
        Figure own = new Figure(
                "Title of " + part,
                figure.name(),
                figure.unit(),
                figure.measured(),
                figure.target(),
                figure.limit(),
                figure.drawn());
        return new Section(part, "a machine", run, List.of(own), List.of("a note"));
    }
}
