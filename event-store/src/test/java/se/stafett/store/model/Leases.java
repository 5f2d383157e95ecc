package se.stafett.store.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.relay.Outbox.Stretch;

/** The relay's table: for each lane how far it is published, and whose it is until when. */
final class Leases {
    static final long LEASE = 6;

    private record Row(long position, String owner, long until) {}

    private final Map<Integer, Row> rows = new TreeMap<>();

    Leases() {
        World.LANES.forEach(lane -> rows.put(lane, new Row(0, "", 0)));
    }

    void lease(String owner, long now) {
        rows.replaceAll((lane, row) ->
                row.owner().equals(owner) || row.until() < now ? new Row(row.position(), owner, now + LEASE) : row);
    }

    List<LogEvent> unpublished(String owner, World world, int perLane) {
        List<LogEvent> events = new ArrayList<>();
        rows.forEach((lane, row) -> {
            if (row.owner().equals(owner) && row.until() >= world.now) {
                List<LogEvent> waiting = world.laneAfter(lane, row.position());
                events.addAll(waiting.subList(0, Math.min(perLane, waiting.size())));
            }
        });
        return events;
    }

    void mark(String owner, List<Stretch> stretches) {
        stretches.forEach(stretch -> rows.computeIfPresent(
                stretch.lane(),
                (lane, row) -> row.owner().equals(owner) && row.position() == stretch.before()
                        ? new Row(stretch.reached(), owner, row.until())
                        : row));
    }

    long position(int lane) {
        Row row = rows.get(lane);
        return row == null ? 0 : row.position();
    }
}
