package se.stafett.store.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;

/** What must hold when a world has come to rest. Gives every breach in words, none if all is well. */
final class Invariants {
    private final World world;
    private final List<String> breaches = new ArrayList<>();

    private Invariants(World world) {
        this.world = world;
    }

    static List<String> breachesIn(World world) {
        Invariants invariants = new Invariants(world);
        World.LANES.forEach(invariants::checkLane);
        invariants.checkCommands();
        World.PATIENTS.forEach(invariants::checkViews);
        return invariants.breaches;
    }

    private void check(boolean holds, String breach) {
        if (!holds) {
            breaches.add(breach);
        }
    }

    private void checkLane(int lane) {
        List<LogEvent> stored = world.lane(lane);
        Hash head = Hash.GENESIS;
        for (int index = 0; index < stored.size(); index++) {
            LogEvent event = stored.get(index);
            check(event.position() == index + 1, "I3 the store's positions have a gap");
            check(event.prevHash().equals(head) && event.isIntact(), "I3 the store's chain is broken");
            check(
                    index == 0
                            || !event.recordedAt()
                                    .isBefore(stored.get(index - 1).recordedAt()),
                    "I3 a recorded time falls");
            head = event.hash();
        }
        check(world.leases.position(lane) == stored.size(), "I3 the relay's place is not the head");
        checkBroker(stored, world.broker.getOrDefault(lane, List.of()));
    }

    private void checkBroker(List<LogEvent> stored, List<LogEvent> records) {
        List<LogEvent> firsts = new ArrayList<>();
        for (LogEvent record : records) {
            check(stored.contains(record), "I2 the broker holds what the store does not");
            check(record.position() <= firsts.size() + 1, "I6 an event reached the broker before its predecessor");
            if (record.position() == firsts.size() + 1) {
                firsts.add(record);
            }
        }
        check(firsts.equals(stored), "I1 the broker lacks an event of the store, or has it altered");
    }

    private void checkCommands() {
        Map<UUID, Set<Long>> effects = new HashMap<>();
        for (int lane : World.LANES) {
            for (LogEvent event : world.lane(lane)) {
                check(
                        effects.computeIfAbsent(event.causationId(), command -> new HashSet<>())
                                .add(event.id().getLeastSignificantBits()),
                        "I4 a command had its effect twice");
            }
        }
        check(effects.keySet().equals(world.accepted), "I1 what clients were told differs from what the store holds");
        check(world.refused.stream().noneMatch(effects::containsKey), "I4 a refused command had an effect");
    }

    private void checkViews(String patient) {
        List<LogEvent> stored = world.lane(Lane.of(patient)).stream()
                .filter(event -> event.patientRef().equals(patient))
                .toList();
        for (Consumer consumer : world.consumers) {
            check(
                    stored.equals(consumer.applied.get(patient)),
                    "I5 a consumer applied something else than the patient's history");
        }
    }
}
