package se.stafett.trials.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class TrialsTest {
    @Test
    void help_names_the_options_and_the_exit_codes() {
        assertThat(new CommandLine(new Trials()).getUsageMessage())
                .contains("--seed", "--rounds", "--only", "--list", "--json", "--report", " 20 ");
    }

    @ParameterizedTest
    @CsvSource({"--only, 99", "--only, none", "--rounds, 0", "--seed, now"})
    void what_is_no_trial_or_number_is_wrong_usage(String option, String word) {
        CommandLine command = new CommandLine(new Trials());
        command.setErr(new PrintWriter(Writer.nullWriter()));

        assertThat(command.execute(option, word)).isEqualTo(2);
    }

    @Test
    void every_number_from_1_to_18_is_either_run_here_or_told_of() {
        List<Integer> numbers = Stream.concat(
                        Trial.all().stream().map(Trial::number),
                        OtherTrial.all().stream().map(OtherTrial::number))
                .sorted()
                .toList();

        assertThat(new HashSet<>(numbers)).hasSize(18);
        assertThat(numbers.getFirst()).isEqualTo(1);
        assertThat(numbers.getLast()).isEqualTo(18);
    }
}
