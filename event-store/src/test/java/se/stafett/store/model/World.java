package se.stafett.store.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.memory.InMemoryEventStore;

/** What outlives a crash: the store, the broker, the leases, and what clients and consumers know for certain. */
final class World {
    /** Two who share a lane, and one elsewhere. */
    static final List<String> PATIENTS = patients();

    static final List<Integer> LANES =
            PATIENTS.stream().map(Lane::of).distinct().sorted().toList();

    final InMemoryEventStore store = new InMemoryEventStore("/model");
    /** Each lane's records in the order of their arrival. */
    final Map<Integer, List<LogEvent>> broker = new TreeMap<>();

    final Leases leases = new Leases();
    final List<Consumer> consumers = new ArrayList<>();
    /** Commands whose acceptance reached the client, and those whose refusal did. */
    final Set<UUID> accepted = new HashSet<>();

    final Set<UUID> refused = new HashSet<>();
    /** Events that no effect can be made of until they are mended. */
    final Set<UUID> poison = new HashSet<>();

    long now;

    World() {
        LANES.forEach(lane -> broker.put(lane, new ArrayList<>()));
    }

    List<LogEvent> lane(int lane) {
        return store.ofLane(lane, 0).collect().asList().await().indefinitely();
    }

    List<LogEvent> laneAfter(int lane, long position) {
        return store.ofLane(lane, position).collect().asList().await().indefinitely();
    }

    /** One plan a patient. */
    static UUID plan(String patient) {
        return new UUID(0, PATIENTS.indexOf(patient));
    }

    private static List<String> patients() {
        Map<Integer, String> byLane = new HashMap<>();
        for (int n : IntStream.range(0, 1000).toArray()) {
            String earlier = byLane.putIfAbsent(Lane.of("p" + n), "p" + n);
            if (earlier != null) {
                String elsewhere = byLane.values().stream()
                        .filter(patient -> Lane.of(patient) != Lane.of(earlier))
                        .findFirst()
                        .orElseThrow();
                return List.of(earlier, "p" + n, elsewhere);
            }
        }
        throw new IllegalStateException("a thousand patients do not fit into 64 lanes without sharing");
    }
}
