package se.stafett.audit.command;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.stafett.audit.patient.Streams;
import se.stafett.contracts.words.Language;

@Command(
        name = "diff",
        description =
                "Says what changed for a patient between two moments, as recorded at each. A change is no finding: it ends with 0.",
        footerHeading = "%nExample:%n",
        footer = "  ./stafett audit diff --patient <ref> --since 2026-11-01T00:00:00Z --until 2026-11-20T00:00:00Z")
final class DiffCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private PatientOptions options = new PatientOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--since", paramLabel = "<time>", required = true, description = "The earlier moment, RFC 3339.")
    private @Nullable Instant since;

    @Option(names = "--until", paramLabel = "<time>", description = "The later moment (default: the end of the log).")
    private @Nullable Instant until;

    @Override
    public Integer call() {
        Language words = language.chosen();
        Instant earlier = Objects.requireNonNull(since);
        var events = options.events();
        Instant later = until == null ? events.getLast().envelope().recordedAt() : until;
        if (later.isBefore(earlier)) {
            throw new ParameterException(command.commandLine(), "--since comes after --until.");
        }
        return options.print(Differences.between(
                options.patient(), earlier, Streams.asOf(earlier, events), later, Streams.asOf(later, events), words));
    }
}
