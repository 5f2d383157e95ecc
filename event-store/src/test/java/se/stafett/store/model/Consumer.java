package se.stafett.store.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.inbox.Checkpoint;
import se.stafett.store.inbox.Checkpoint.Standing;

/** An inbox: its places, what it applied and what it parked are a table; its offsets are a hint that chance moves. */
final class Consumer implements Actor {
    final Map<String, List<LogEvent>> applied = new HashMap<>();
    final Map<Integer, Checkpoint> places = new HashMap<>();
    private final Map<String, Deque<LogEvent>> parked = new HashMap<>();
    private final Map<Integer, Integer> offsets = new HashMap<>();
    private final World world;

    Consumer(World world) {
        this.world = world;
        World.LANES.forEach(lane -> places.put(lane, Checkpoint.START));
        World.PATIENTS.forEach(patient -> {
            applied.put(patient, new ArrayList<>());
            parked.put(patient, new ArrayDeque<>());
        });
    }

    @Override
    public void step(Chance chance) {
        if (chance.oneIn(12)) {
            parked.keySet().forEach(patient -> retry(patient, !chance.oneIn(2)));
            return;
        }
        int lane = chance.of(World.LANES);
        List<LogEvent> records = world.broker.getOrDefault(lane, List.of());
        if (records.isEmpty()) {
            return;
        }
        if (chance.oneIn(6)) {
            offsets.put(lane, chance.below(records.size())); // an old offset, or one too far on
        }
        int offset = offsets.getOrDefault(lane, 0);
        if (offset < records.size()) {
            if (!chance.oneIn(10)) { // else a crash before the commit
                receive(records.get(offset));
                offsets.put(lane, offset + 1);
            }
        }
    }

    private void receive(LogEvent event) {
        Checkpoint place = places.getOrDefault(event.lane(), Checkpoint.START);
        switch (place.of(event)) {
            case Standing.Next() -> take(event, place);
            case Standing.Repeated() -> {
                // dropped
            }
            case Standing.Ahead() -> {
                world.laneAfter(event.lane(), place.position()).stream()
                        .filter(missing -> missing.position() <= event.position())
                        .forEach(this::receive);
            }
            case Standing.Forked(String reason) -> throw new AssertionError(reason);
        }
    }

    private void take(LogEvent event, Checkpoint place) {
        Deque<LogEvent> waiting = parked.getOrDefault(event.patientRef(), new ArrayDeque<>());
        if (!waiting.isEmpty() || world.poison.contains(event.id())) {
            waiting.add(event);
        } else {
            apply(event);
        }
        places.put(event.lane(), place.after(event));
    }

    private void apply(LogEvent event) {
        applied.computeIfPresent(event.patientRef(), (patient, events) -> {
            events.add(event);
            return events;
        });
    }

    private boolean retry(String patient, boolean mended) {
        Deque<LogEvent> waiting = parked.getOrDefault(patient, new ArrayDeque<>());
        boolean any = !waiting.isEmpty();
        while (!waiting.isEmpty()
                && (mended || !world.poison.contains(waiting.element().id()))) {
            apply(waiting.remove());
        }
        return any;
    }

    @Override
    public boolean settle() {
        boolean any = false;
        for (int lane : World.LANES) {
            for (LogEvent event : List.copyOf(world.broker.getOrDefault(lane, List.of()))) {
                any |= event.position()
                        > places.getOrDefault(lane, Checkpoint.START).position();
                receive(event);
            }
        }
        for (String patient : World.PATIENTS) {
            any |= retry(patient, true);
        }
        return any;
    }
}
