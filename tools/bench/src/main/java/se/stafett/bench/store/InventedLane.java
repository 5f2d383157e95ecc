package se.stafett.bench.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;

/** One lane's events as they could be: plan after plan of patients who do not exist, of as many events each. */
final class InventedLane {
    static final int EVENTS_A_PLAN = 15;

    private static final String PAYLOAD = "x".repeat(200);
    private static final int REF_BYTES = 16;

    private final SplittableRandom random;
    private final int lane;
    private final Instant at = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private final List<Stream> streams = new ArrayList<>();
    private long position;
    private Hash last;
    private Stream plan = new Stream(new UUID(0, 0), "", EVENTS_A_PLAN);

    /** @param position of the event that goes before, which has the hash */
    InventedLane(int lane, long position, Hash last) {
        this.random = new SplittableRandom(lane + 64 * position);
        this.lane = lane;
        this.position = position;
        this.last = last;
    }

    /** A plan's events so far. */
    record Stream(UUID id, String patientRef, int version) {}

    LogEvent next() {
        plan = plan.version() == EVENTS_A_PLAN
                ? new Stream(id(), patientRef(), 1)
                : new Stream(plan.id(), plan.patientRef(), plan.version() + 1);
        if (plan.version() == 1) {
            streams.add(plan);
        } else {
            streams.set(streams.size() - 1, plan);
        }
        LogEvent next = event(Hash.GENESIS).sealed();
        last = next.hash();
        return next;
    }

    private LogEvent event(Hash hash) {
        UUID id = id();
        position++;
        return new LogEvent(
                "/plan-service",
                lane,
                position,
                id,
                plan.id(),
                plan.version(),
                plan.version() == 1 ? "plan.drafted.v1" : "plan.summary-written.v1",
                plan.patientRef(),
                at,
                at,
                id,
                id,
                null,
                PAYLOAD,
                last,
                hash);
    }

    /** The plans told so far. */
    List<Stream> streams() {
        return streams;
    }

    long position() {
        return position;
    }

    Hash last() {
        return last;
    }

    Instant at() {
        return at;
    }

    private String patientRef() {
        byte[] bytes = new byte[REF_BYTES];
        String ref;
        do {
            random.nextBytes(bytes);
            ref = HexFormat.of().formatHex(bytes);
        } while (Lane.of(ref) != lane);
        return ref;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
