package se.stafett.trials.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.rebuild.PlanRebuild;
import se.stafett.contracts.rebuild.Taken;
import se.stafett.local.loader.LoadResult;

/** What must not be after a trial, in words: invariants I1 to I5, and a load that did not come to its end. */
final class Judgement {
    private Judgement() {}

    static List<String> of(LoadResult load, Recording recording) {
        List<String> findings = new ArrayList<>();
        load.failures().forEach(failure -> findings.add("not loaded: " + failure));
        if (!load.isComplete()) {
            findings.add(load.plans().size() + " of " + load.inSource() + " plans are there");
        }
        recording.evidence().commands().stream()
                .filter(command -> !command.isSettled())
                .forEach(command -> findings.add("never settled: " + command.key()));
        Checker.check(recording.evidence()).forEach(finding -> findings.add(finding.toString()));
        compare(recording, findings);
        return findings;
    }

    /** I5: the live view is what folds from the store, and what another system folded from Kafka. */
    private static void compare(Recording recording, List<String> findings) {
        PlanRebuild fold = Fold.with(recording.keys());
        for (LogEvent event : recording.evidence().store()) {
            if (!(fold.take(event) instanceof Taken.Applied)) {
                findings.add("I5: event " + event.id() + " of the store cannot be applied");
            }
        }
        Map<UUID, String> live = new TreeMap<>();
        recording.live().values().forEach(view -> live.put(view.planId(), view.digest()));
        Map<UUID, String> rebuilt = new TreeMap<>();
        recording.rebuilt().values().forEach(line -> rebuilt.put(line.planId(), line.digest()));
        if (!Fold.digests(fold).equals(live)) {
            findings.add("I5: live plans are not those of the store");
        }
        if (!rebuilt.equals(live)) {
            findings.add("I5: live plans are not those of Kafka: " + recording.subscriber());
        }
    }
}
