package se.stafett.trials.fault;

import static se.stafett.trials.fault.Finding.Fault.ALTERED;
import static se.stafett.trials.fault.Finding.Fault.DOUBLED;
import static se.stafett.trials.fault.Finding.Fault.LOST;
import static se.stafett.trials.fault.Finding.Fault.MISPLACED;
import static se.stafett.trials.fault.Finding.Fault.SWAPPED;
import static se.stafett.trials.fault.Finding.Fault.UNCHAINED;
import static se.stafett.trials.fault.Invariant.I3;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;

/** Checks the store's log in itself: lanes and streams without gaps, in order, each event bound to the one before. */
final class LogCheck {
    private final List<LogEvent> store;
    private final Consumer<Finding> findings;

    LogCheck(List<LogEvent> store, Consumer<Finding> findings) {
        this.store = store;
        this.findings = findings;
    }

    void run() {
        store.stream().collect(Collectors.groupingBy(LogEvent::lane)).values().forEach(this::lane);
        store.stream()
                .collect(Collectors.groupingBy(LogEvent::streamId))
                .values()
                .forEach(this::stream);
        Set<UUID> ids = new HashSet<>();
        store.stream()
                .filter(event -> !ids.add(event.id()))
                .forEach(event -> findings.accept(Finding.of(I3, DOUBLED, event, "has an id that is in use")));
    }

    private void lane(List<LogEvent> lane) {
        Map<Long, Hash> hashes = new HashMap<>();
        hashes.put(0L, Hash.GENESIS);
        lane.forEach(event -> hashes.putIfAbsent(event.position(), event.hash()));
        long reached = 0;
        for (LogEvent event : lane) {
            if (event.position() > reached + 1) {
                boolean comesLater = hashes.containsKey(reached + 1);
                findings.accept(Finding.of(
                        I3, comesLater ? SWAPPED : LOST, event, "comes after position " + reached + " of its lane"));
            }
            reached = Math.max(reached, event.position());
            alone(event, hashes);
        }
    }

    private void alone(LogEvent event, Map<Long, Hash> hashes) {
        if (!event.isIntact()) {
            findings.accept(Finding.of(I3, ALTERED, event, "does not give the hash that it carries"));
        }
        if (!event.hash().equals(hashes.getOrDefault(event.position(), event.hash()))) {
            findings.accept(Finding.of(I3, DOUBLED, event, "shares its place with another"));
        }
        Hash before = hashes.get(event.position() - 1);
        if (before != null && !before.equals(event.prevHash())) {
            findings.accept(Finding.of(I3, UNCHAINED, event, "is not bound to the event before it"));
        }
        if (Lane.of(event.patientRef()) != event.lane()) {
            findings.accept(Finding.of(I3, MISPLACED, event, "is not in its patient's lane"));
        }
    }

    private void stream(List<LogEvent> stream) {
        List<LogEvent> inTime = stream.stream()
                .sorted(Comparator.comparingLong(LogEvent::position))
                .toList();
        long version = 0;
        for (LogEvent event : inTime) {
            if (event.streamVersion() != version + 1) {
                findings.accept(Finding.of(
                        I3, LOST, event, "has version " + event.streamVersion() + " of its stream, after " + version));
            }
            version = event.streamVersion();
        }
    }
}
