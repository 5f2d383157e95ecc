package se.stafett.trials.replay;

import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanEventCodec;
import se.stafett.contracts.protection.ProtectedPayload;
import se.stafett.contracts.rebuild.LaneHead;

/** A log as plan-service writes it: plans mixed, lanes without gaps, hashes chained, each payload under its patient's key. */
final class MadeLog {
    static final String SOURCE = "/plan-service";

    private static final Instant BEGINNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final By ACTOR = new By("clinician", "SE0000000009-OT01", "SE0000000009-REHAB", "SE0000000009");

    private final PlanEventCodec codec = new PlanEventCodec();
    private final SplittableRandom random;
    private final MadeKeys keys;
    private final MadePlan[] plans;
    private final LaneHead[] heads =
            Stream.generate(() -> LaneHead.START).limit(Lane.COUNT).toArray(LaneHead[]::new);
    private long written;

    MadeLog(long seed, int plans) {
        this.random = new SplittableRandom(seed);
        this.keys = new MadeKeys(seed);
        this.plans =
                Stream.generate(() -> new MadePlan(random.split())).limit(plans).toArray(MadePlan[]::new);
    }

    LogEvent next() {
        MadePlan plan = plans[random.nextInt(plans.length)];
        PlanEvent happened = plan.next();
        UUID id = new UUID(random.nextLong(), random.nextLong());
        int lane = Lane.of(plan.patientRef());
        LaneHead head = heads[lane];
        Instant at = BEGINNING.plusMillis(written++);
        LogEvent event = new LogEvent(
                        SOURCE,
                        lane,
                        head.position() + 1,
                        id,
                        plan.id(),
                        plan.version(),
                        codec.typeOf(happened),
                        plan.patientRef(),
                        at,
                        at,
                        id,
                        id,
                        null,
                        ProtectedPayload.seal(
                                keys.key(plan.kid()), id, codec.encode(new AuthoredEvent<>(ACTOR, happened))),
                        head.hash(),
                        Hash.GENESIS)
                .sealed();
        heads[lane] = new LaneHead(event.position(), event.hash());
        return event;
    }
}
