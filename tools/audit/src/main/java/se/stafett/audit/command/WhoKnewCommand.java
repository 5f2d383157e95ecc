package se.stafett.audit.command;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "who-knew",
        description = {
            "Says which units could read what of a patient's, from when, until when, and by virtue of what.",
            "Could, not did: who was handed a key is logged where keys are handed out. Systems and auditors may read all."
        },
        footerHeading = "%nExample:%n",
        footer = "  ./stafett audit who-knew --patient <ref> --by 2026-11-20T09:30:00Z")
final class WhoKnewCommand implements Callable<Integer> {
    @Mixin
    private PatientOptions options = new PatientOptions();

    @Option(
            names = "--by",
            paramLabel = "<time>",
            description = "As recorded then, RFC 3339 (default: the last event).")
    private @Nullable Instant by;

    @Override
    public Integer call() {
        var events = options.events();
        Instant moment = by == null ? events.getLast().envelope().recordedAt() : by;
        return options.print(WhoKnew.of(options.patient(), moment, events));
    }
}
