package se.stafett.trials.fault;

import static se.stafett.trials.fault.Finding.Fault.ALTERED;
import static se.stafett.trials.fault.Finding.Fault.DOUBLED;
import static se.stafett.trials.fault.Finding.Fault.LOST;
import static se.stafett.trials.fault.Finding.Fault.MISPLACED;
import static se.stafett.trials.fault.Finding.Fault.STRAY;
import static se.stafett.trials.fault.Finding.Fault.SWAPPED;
import static se.stafett.trials.fault.Invariant.I1;
import static se.stafett.trials.fault.Invariant.I2;
import static se.stafett.trials.fault.Invariant.I3;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import se.stafett.contracts.event.LogEvent;
import se.stafett.trials.fault.Evidence.Place;

/**
 * Checks what Kafka carried against the store. Repetitions are allowed, as long as none overtakes what was before it: at
 * every record, what came of its lane is a beginning of the lane.
 */
final class DeliveryCheck {
    private final Evidence evidence;
    private final Consumer<Finding> findings;
    private final Map<Place, LogEvent> stored;
    private final Map<Integer, Long> reached = new HashMap<>();
    private final Set<Place> arrived = new HashSet<>();
    private final Map<Place, Delivered> overtaking = new HashMap<>();

    DeliveryCheck(Evidence evidence, Consumer<Finding> findings) {
        this.evidence = evidence;
        this.findings = findings;
        this.stored = evidence.byPlace();
    }

    void run() {
        evidence.delivered().forEach(this::take);
        overtaking.forEach((missing, overtaker) -> {
            if (arrived.contains(missing)) {
                report(I3, SWAPPED, overtaker, "came before " + missing);
            }
        });
        evidence.store().stream()
                .filter(event -> !arrived.contains(Place.of(event)))
                .forEach(event -> findings.accept(Finding.of(I1, LOST, event, "never came to Kafka")));
    }

    private void take(Delivered record) {
        LogEvent event = record.event();
        Place place = Place.of(event);
        LogEvent original = stored.get(place);
        if (!event.isIntact()) {
            report(I1, ALTERED, record, "does not give the hash that it carries");
        } else if (original == null) {
            report(I2, STRAY, record, "is not in the store");
        } else if (!event.equals(original)) {
            report(I2, DOUBLED, record, "is another than the store's event of that place");
        } else {
            arrive(record, place);
        }
        if (record.partition() != event.lane() % Topic.PARTITIONS
                || !record.key().equals(event.patientRef())) {
            report(I3, MISPLACED, record, "has a partition or key that is not its own");
        }
    }

    private void arrive(Delivered record, Place place) {
        long before = reached.getOrDefault(place.lane(), 0L);
        if (place.position() > before + 1) {
            overtaking.putIfAbsent(new Place(place.lane(), before + 1), record);
        }
        reached.put(place.lane(), Math.max(before, place.position()));
        arrived.add(place);
    }

    private void report(Invariant broken, Finding.Fault fault, Delivered record, String words) {
        String where = " (partition " + record.partition() + ", offset " + record.offset() + ")";
        findings.accept(Finding.of(broken, fault, record.event(), words + where));
    }
}
