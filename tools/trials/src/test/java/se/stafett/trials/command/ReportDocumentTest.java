package se.stafett.trials.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stafett.trials.outcome.Outcome;

class ReportDocumentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path folder;

    @Test
    void a_trial_that_was_never_run_says_so() throws IOException {
        assertThat(written(List.of())).contains("| 16 | erasure during replay and backup restore | not run |");
    }

    @Test
    void a_trial_that_was_run_tells_what_it_came_to() throws IOException {
        assertThat(written(List.of(result(List.of()))))
                .contains("| 9 | ", "| passed | 7 events | fast | at once | 42 | 2026-03-02, 3 s, ", "| seen a/b |");
    }

    @Test
    void a_trial_that_did_not_pass_says_why() throws IOException {
        assertThat(written(List.of(result(List.of("one event is lost")))))
                .contains("| **not passed** | 7 events |", "one event is lost; seen");
    }

    @Test
    void rows_of_earlier_runs_stay() throws IOException {
        String before = written(List.of(result(List.of())));

        assertThat(written(List.of())).isEqualTo(before);
    }

    @Test
    void a_run_replaces_the_one_before_it_unless_it_is_added() throws IOException {
        written(List.of(result(List.of("one event is lost"))));
        assertThat(written(List.of(result(List.of())))).doesNotContain("one event is lost");

        Path file = folder.resolve("trials.md");
        new ReportDocument(file).add(List.of(result(List.of("two events are lost"))));

        assertThat(Files.readAllLines(file))
                .filteredOn(line -> line.startsWith("| 9 |"))
                .hasSize(2)
                .last(STRING)
                .contains("two events are lost");
    }

    @Test
    void the_table_says_beside_each_trial_what_was_found_and_seen() {
        assertThat(ResultTable.of(List.of(result(List.of("one event is lost")))))
                .contains("not passed", "! one event is lost", "seen a|b");
        assertThat(result(List.of("one event is lost")).json().toString())
                .contains("\"passed\":false", "\"seed\":42", "one event is lost");
    }

    private String written(List<Result> results) throws IOException {
        Path file = folder.resolve("trials.md");
        new ReportDocument(file).put(results);
        return Files.readString(file);
    }

    private static Result result(List<String> findings) {
        Outcome outcome = new Outcome("7 events", findings, "fast", "at once", List.of("seen a|b"));
        return new Result(Trial.JOINING_AND_LEAVING, DAY, 42, Duration.ofSeconds(3), outcome);
    }
}
