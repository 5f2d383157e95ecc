package se.stafett.audit.command;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.stafett.audit.second.SecondProgram;
import se.stafett.audit.source.LogSource;
import se.stafett.audit.view.LiveViews;
import se.stafett.contracts.rebuild.KeyLookup;
import se.stafett.contracts.subscribe.ServiceReads;
import se.stafett.local.stack.StackPlace;

@Command(
        name = "rebuild",
        description = {
            "Folds every current plan, assessment, handover, discharge and follow-up from the log, and compares each, byte for byte",
            "in canonical form, with what its service shows. Ends with 1 when one differs.",
            "With --moments also as of moments of the past; plans are then folded by the second program, in JavaScript, too."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  ./stafett audit rebuild --json", "  ./stafett audit rebuild --moments 100 --seed 7"})
final class RebuildCommand implements Callable<Integer> {
    @Mixin
    private LogOptions options = new LogOptions();

    @Mixin
    private KeyOptions keys = new KeyOptions();

    @Mixin
    private MomentOptions past = new MomentOptions();

    @Override
    public Integer call() {
        StackPlace place = options.stack().place();
        KeyLookup lookup = keys.lookup(place);
        Map<String, ServiceReads> reads = new HashMap<>();
        LiveViews live =
                new LiveViews(service -> reads.computeIfAbsent(service.name(), name -> keys.service(service, place)));
        Optional<SecondProgram> second = past.second();
        try (LogSource log = options.open()) {
            NavigableSet<Instant> moments = past.drawn(options, log);
            Comparison comparison = new Comparison(moments, past.seed(), second.isPresent());
            ShareComparison shares = new ShareComparison(options, log, lookup, live, second, moments, comparison);
            log.shares().forEach(shares::add);
            return options.print(comparison);
        }
    }
}
