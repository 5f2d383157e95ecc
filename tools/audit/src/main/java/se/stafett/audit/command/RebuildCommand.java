package se.stafett.audit.command;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.stafett.audit.patient.Standing;
import se.stafett.audit.source.LogSource;
import se.stafett.audit.source.Share;
import se.stafett.audit.view.FoldedViews;
import se.stafett.audit.view.LiveViews;
import se.stafett.contracts.rebuild.KeyLookup;
import se.stafett.contracts.subscribe.ServiceReads;
import se.stafett.local.stack.StackPlace;

@Command(
        name = "rebuild",
        description = {
            "Folds every current plan, assessment, handover, discharge and follow-up from the log, and compares each, byte for byte",
            "in canonical form, with what its service shows. Ends with 1 when one differs."
        },
        footerHeading = "%nExample:%n",
        footer = "  ./stafett audit rebuild --json")
final class RebuildCommand implements Callable<Integer> {
    @Mixin
    private LogOptions options = new LogOptions();

    @Mixin
    private KeyOptions keys = new KeyOptions();

    @Override
    public Integer call() {
        StackPlace place = options.stack().place();
        KeyLookup lookup = keys.lookup(place);
        Map<String, ServiceReads> reads = new HashMap<>();
        LiveViews live =
                new LiveViews(service -> reads.computeIfAbsent(service.name(), name -> keys.service(service, place)));
        Comparison comparison = new Comparison();
        try (LogSource log = options.open()) {
            for (Share share : log.shares()) {
                FoldedViews views = new FoldedViews(lookup);
                options.read(log, share, views);
                for (Standing view : views.views()) {
                    comparison.add(view, live.difference(view));
                }
                comparison.hidden(views.hidden());
            }
        }
        return options.print(comparison);
    }
}
