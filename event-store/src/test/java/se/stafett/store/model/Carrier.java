package se.stafett.store.model;

import java.util.List;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.relay.Outbox.Stretch;

/** A relay, step by step: lease and read, send one record after the other, mark. Between any two it may stand still. */
final class Carrier implements Actor {
    private final World world;
    private final int number;
    private int incarnation;
    private List<LogEvent> batch = List.of();
    private int sent;

    Carrier(World world, int number) {
        this.world = world;
        this.number = number;
    }

    private String owner() {
        return number + "." + incarnation;
    }

    @Override
    public void step(Chance chance) {
        if (chance.oneIn(20)) {
            incarnation++;
            batch = List.of();
        } else if (sent < batch.size() && chance.oneIn(10)) {
            if (chance.oneIn(2)) {
                send(); // it arrived, but the acknowledgement did not
            }
            batch = List.of();
        } else {
            go(1 + chance.below(3));
        }
    }

    private void go(int perLane) {
        if (batch.isEmpty()) {
            world.leases.lease(owner(), world.now);
            batch = world.leases.unpublished(owner(), world, perLane);
            sent = 0;
        } else if (sent < batch.size()) {
            send();
        } else {
            world.leases.mark(owner(), Stretch.of(batch));
            batch = List.of();
        }
    }

    private void send() {
        LogEvent event = batch.get(sent++);
        world.broker.computeIfPresent(event.lane(), (lane, records) -> {
            records.add(event);
            return records;
        });
    }

    @Override
    public boolean settle() {
        boolean behind = World.LANES.stream()
                .anyMatch(lane ->
                        !world.laneAfter(lane, world.leases.position(lane)).isEmpty());
        if (behind) {
            world.now += Leases.LEASE + 1; // whoever had the lanes is taken for dead
            do {
                go(5);
            } while (!batch.isEmpty());
        }
        return behind;
    }
}
