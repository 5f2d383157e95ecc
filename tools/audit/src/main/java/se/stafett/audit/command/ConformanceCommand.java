package se.stafett.audit.command;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.stafett.audit.outcome.AuditFailure;
import se.stafett.audit.outcome.ExitCode;
import se.stafett.contracts.journey.Conformance;
import se.stafett.contracts.journey.JourneyLimits;
import se.stafett.contracts.payload.UnfitEvent;
import se.stafett.contracts.words.Language;

@Command(
        name = "conformance",
        description = {
            "Says which steps of the generic model for rehabilitation a patient's journey has reached, and where it departs from it.",
            "Ends with 1 when it does."
        },
        footerHeading = "%nExample:%n",
        footer = "  ./stafett audit conformance --patient <ref> --language sv")
final class ConformanceCommand implements Callable<Integer> {
    @Mixin
    private PatientOptions options = new PatientOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--as-of",
            paramLabel = "<time>",
            description = "As known then, RFC 3339 (default: the last event).")
    private @Nullable Instant asOf;

    @Override
    public Integer call() {
        Language words = language.chosen();
        var events = options.events();
        Instant moment = asOf == null ? events.getLast().envelope().recordedAt() : asOf;
        try {
            Conformance found = Conformance.of(events, moment, JourneyLimits.USUAL);
            return options.print(new JourneyAnswer(options.patient(), found, words));
        } catch (UnfitEvent unfit) {
            throw new AuditFailure(ExitCode.FINDING, unfit.getMessage() + ".", unfit);
        }
    }
}
