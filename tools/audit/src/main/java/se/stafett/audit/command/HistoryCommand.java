package se.stafett.audit.command;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.stafett.contracts.history.History;
import se.stafett.contracts.words.Language;

@Command(
        name = "history",
        description =
                "Tells in plain words what happened to a patient in all services, in the order in which it was recorded.",
        footerHeading = "%nExample:%n",
        footer = "  ./stafett audit history --patient <ref> --language en")
final class HistoryCommand implements Callable<Integer> {
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
        return options.print(new Timeline(options.patient(), moment, History.of(events, moment), words));
    }
}
