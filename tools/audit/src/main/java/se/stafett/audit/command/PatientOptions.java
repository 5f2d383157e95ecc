package se.stafett.audit.command;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.stafett.audit.patient.PatientLog;
import se.stafett.audit.source.LogSource;
import se.stafett.contracts.payload.Recorded;

/** The options of a command that is about one patient. */
final class PatientOptions {
    private static final String REFERENCE = "[0-9a-f]{32}";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--patient",
            paramLabel = "<ref>",
            required = true,
            description = "The patient's pseudonym, as POST /v1/patient-references gives it; never an identity number.")
    private @Nullable String patient;

    @Mixin
    private LogOptions log = new LogOptions();

    @Mixin
    private KeyOptions keys = new KeyOptions();

    String patient() {
        String given = Objects.requireNonNull(patient);
        if (!given.matches(REFERENCE)) {
            throw new ParameterException(
                    command.commandLine(),
                    "--patient: a pseudonym has 32 digits from 0 to 9 and a to f. Never write an identity number here.");
        }
        return given;
    }

    /** The patient's events, opened, in the order in which they were recorded. */
    List<Recorded> events() {
        PatientLog events = new PatientLog(patient());
        try (LogSource source = log.open()) {
            log.read(source, source.shareOf(patient()), events);
        }
        return events.opened(keys.lookup(log.stack().place()));
    }

    int print(Answer answer) {
        return log.print(answer);
    }
}
