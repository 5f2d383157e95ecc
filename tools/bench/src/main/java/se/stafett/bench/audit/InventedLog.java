package se.stafett.bench.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.plan.PlanDrafted;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanEventCodec;
import se.stafett.contracts.plan.SummaryWritten;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.protection.ProtectedPayload;

/**
 * plan-service's log as it could be: plan after plan of patients who do not exist, each drafted and its summary written anew time after
 * time, a millisecond apart. The same but for the nonces of its payloads whenever it is told. Memory: the heads of its lanes.
 */
final class InventedLog {
    static final String SOURCE = "/plan-service";
    static final int EVENTS_A_PLAN = 20;

    private static final Instant BEGIN = Instant.parse("2026-01-01T08:00:00Z");
    private static final By ACTOR = new By("clinician", "SE0000000003-OT03", "SE0000000003-REHAB", "SE0000000003-1003");
    private static final Patient NOBODY = new Patient(
            "http://electronichealth.se/identifier/personnummer", "191212121212", "Tolvan Tolvansson", null);
    private static final PlanEventCodec CODEC = new PlanEventCodec();

    private final SplittableRandom random = new SplittableRandom(17);
    private final Map<Integer, LogEvent> heads = new HashMap<>();
    private long told;
    private String patient = "";
    private PatientKey key = key();
    private UUID plan = id();

    /** The next event. */
    LogEvent next() {
        int version = (int) (told % EVENTS_A_PLAN) + 1;
        if (version == 1) {
            byte[] reference = new byte[16];
            random.nextBytes(reference);
            patient = HexFormat.of().formatHex(reference);
            key = key();
            plan = id();
        }
        PlanEvent event = version == 1
                ? new PlanDrafted(NOBODY, "SE0000000003-REHAB", null)
                : new SummaryWritten(
                        "Går med rollator inomhus och tränar trappor tre gånger i veckan. ".repeat(3) + told);
        LogEvent next = written(version, event);
        heads.put(next.lane(), next);
        told++;
        return next;
    }

    private LogEvent written(int version, PlanEvent event) {
        UUID id = id();
        int lane = Lane.of(patient);
        LogEvent head = heads.get(lane);
        Instant at = BEGIN.plus(told, ChronoUnit.MILLIS);
        byte[] payload = CODEC.encode(new AuthoredEvent<>(ACTOR, event));
        return new LogEvent(
                        SOURCE,
                        lane,
                        head == null ? 1 : head.position() + 1,
                        id,
                        plan,
                        version,
                        CODEC.typeOf(event),
                        patient,
                        at,
                        at,
                        id,
                        id,
                        null,
                        ProtectedPayload.seal(key, id, payload),
                        head == null ? Hash.GENESIS : head.hash(),
                        Hash.GENESIS)
                .sealed();
    }

    /** The patient whose plan is being told. */
    String patient() {
        return patient;
    }

    PatientKey patientKey() {
        return key;
    }

    /** The last event of each lane that has one. */
    Stream<LogEvent> heads() {
        return List.copyOf(heads.values()).stream();
    }

    private PatientKey key() {
        byte[] bytes = new byte[PatientKey.LENGTH];
        random.nextBytes(bytes);
        return PatientKey.of(id(), bytes);
    }

    private UUID id() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return UUID.nameUUIDFromBytes(bytes);
    }
}
