package se.stafett.local.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.stafett.local.terminal.ExitCode;
import se.stafett.local.terminal.StackOptions;

@Command(
        name = "doctor",
        description = "Checks what the stack needs and names cause and mend. Exit code 1 when something will not work.")
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private StackOptions options = new StackOptions();

    @Option(names = "--json", description = "As a JSON array.")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        List<Finding> findings = new Doctor(options.place()).examine();
        if (json) {
            System.out.println(new ObjectMapper()
                    .writeValueAsString(
                            findings.stream().map(DoctorCommand::asJson).toList()));
        } else {
            findings.forEach(DoctorCommand::print);
        }
        boolean works = findings.stream().noneMatch(finding -> finding.verdict() == Finding.Verdict.BROKEN);
        return (works ? ExitCode.OK : ExitCode.FAILED).number();
    }

    private static void print(Finding finding) {
        System.out.printf("%-7s %-10s %s%n", word(finding), finding.subject(), finding.found());
        if (!finding.mend().isEmpty()) {
            System.out.printf("%-7s %-10s → %s%n", "", "", finding.mend());
        }
    }

    private static Map<String, String> asJson(Finding finding) {
        return Map.of(
                "subject", finding.subject(),
                "verdict", word(finding),
                "found", finding.found(),
                "mend", finding.mend());
    }

    private static String word(Finding finding) {
        return finding.verdict().name().toLowerCase(Locale.ROOT);
    }
}
