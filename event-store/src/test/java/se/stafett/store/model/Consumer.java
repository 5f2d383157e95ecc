package se.stafett.store.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.inbox.Checkpoint;
import se.stafett.store.inbox.Checkpoint.Standing;
import se.stafett.store.inbox.Consequence;
import se.stafett.store.inbox.Reaction;
import se.stafett.store.inbox.Together;
import se.stafett.store.inbox.Together.Step;

/**
 * An inbox: its places, what it applied and what it parked are a table; its offsets are a hint that chance moves. What it does of
 * an event is either written with the place or done before it, and then perhaps again.
 */
final class Consumer implements Actor {
    private static final int MOST_TOGETHER = 6;

    final Map<String, List<LogEvent>> applied = new HashMap<>();
    final Map<Integer, Checkpoint> places = new HashMap<>();
    private final Map<String, Deque<LogEvent>> parked = new HashMap<>();
    private final Map<Integer, Integer> offsets = new HashMap<>();
    private final World world;
    private final Consequence consequence;

    Consumer(World world, Consequence consequence) {
        this.world = world;
        this.consequence = consequence;
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
            int until = Math.min(records.size(), offset + 1 + chance.below(MOST_TOGETHER));
            if (receive(records.subList(offset, until), chance.oneIn(10) ? chance.below(MOST_TOGETHER) : until)) {
                offsets.put(lane, until);
            }
        }
    }

    /**
     * Takes in events of one lane as far as they go together, and then the next.
     *
     * @param steps after how many things done or written a crash comes; what was not committed by then is as if never written
     * @return whether it got through
     */
    private boolean receive(List<LogEvent> events, int steps) {
        int left = steps;
        int done = 0;
        while (done < events.size()) {
            List<LogEvent> next = events.subList(done, events.size());
            Together together = together(next);
            int taken = together.receipts().size();
            if (taken > 0 && together.last().isPresent()) {
                left -= together.effects().size() + together.reactions().size();
                if (left < 0) {
                    together.reactions().stream()
                            .limit(Math.max(0, left + together.reactions().size()))
                            .forEach(this::apply);
                    return false;
                }
                together.effects().forEach(this::apply);
                together.reactions().forEach(this::apply);
                together.last().ifPresent(last -> moveTo(last));
            } else if (taken == 0) {
                alone(next.getFirst());
                taken = 1;
            }
            done += taken;
        }
        return true;
    }

    /** What a failure does not take back: those before the first that fails. */
    private Together together(List<LogEvent> events) {
        int lane = events.getFirst().lane();
        Together together = together(lane, events);
        List<LogEvent> steps = new ArrayList<>();
        together.effects().forEach(step -> steps.add(step.event()));
        together.reactions().forEach(step -> steps.add(step.event()));
        return steps.stream()
                .filter(event -> world.poison.contains(event.id()))
                .findFirst()
                .map(failed -> together(lane, events.subList(0, events.indexOf(failed))))
                .orElse(together);
    }

    private Together together(int lane, List<LogEvent> events) {
        Set<String> waiting = parked.entrySet().stream()
                .filter(patient -> !patient.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return Together.of(places.getOrDefault(lane, Checkpoint.START), waiting, events, event -> consequence);
    }

    private void alone(LogEvent event) {
        Checkpoint place = places.getOrDefault(event.lane(), Checkpoint.START);
        switch (place.of(event)) {
            case Standing.Next() -> {
                park(event);
                moveTo(event);
            }
            case Standing.Repeated() -> {
                // dropped
            }
            case Standing.Ahead() ->
                receive(
                        world.laneAfter(event.lane(), place.position()).stream()
                                .filter(missing -> missing.position() <= event.position())
                                .toList(),
                        Integer.MAX_VALUE);
            case Standing.Forked(String reason) -> throw new AssertionError(reason);
        }
    }

    private void park(LogEvent event) {
        parked.computeIfPresent(event.patientRef(), (patient, waiting) -> {
            waiting.add(event);
            return waiting;
        });
    }

    private void moveTo(LogEvent event) {
        places.computeIfPresent(event.lane(), (lane, place) -> place.after(event));
    }

    private void apply(Step<?> step) {
        apply(step.event());
    }

    /** A reaction that is done again does nothing; an effect is never done again. */
    private void apply(LogEvent event) {
        applied.computeIfPresent(event.patientRef(), (patient, events) -> {
            if (!(consequence instanceof Reaction) || !events.contains(event)) {
                events.add(event);
            }
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
            List<LogEvent> records = List.copyOf(world.broker.getOrDefault(lane, List.of()));
            long reached = places.getOrDefault(lane, Checkpoint.START).position();
            any |= records.stream().anyMatch(event -> event.position() > reached);
            receive(records, Integer.MAX_VALUE);
        }
        for (String patient : World.PATIENTS) {
            any |= retry(patient, true);
        }
        return any;
    }
}
