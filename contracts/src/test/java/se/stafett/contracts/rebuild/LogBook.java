package se.stafett.contracts.rebuild;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanEventCodec;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.protection.ProtectedPayload;

/** Writes a log as a service does: positions and hashes a lane, versions a plan, payloads sealed by patient. */
public final class LogBook {
    public static final String SOURCE = "/plan-service";
    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

    private final PlanEventCodec codec = new PlanEventCodec();
    private final Sealing sealing;
    private final String source;
    private final Map<Integer, LaneHead> heads = new HashMap<>();
    private final Map<UUID, Long> versions = new HashMap<>();
    private final List<LogEvent> written = new ArrayList<>();

    public LogBook() {
        this(ProtectedPayload::seal);
    }

    LogBook(Sealing sealing) {
        this(sealing, SOURCE);
    }

    LogBook(Sealing sealing, String source) {
        this.sealing = sealing;
        this.source = source;
    }

    public List<LogEvent> events() {
        return List.copyOf(written);
    }

    public LogEvent write(String patientRef, UUID plan, PlanEvent event) {
        By actor = new By("clinician", "SE2321000016-4DKV", "SE2321000016-39KJ", "SE2321000016-1003");
        return write(patientRef, plan, codec.typeOf(event), codec.encode(new AuthoredEvent<>(actor, event)));
    }

    public LogEvent write(String patientRef, UUID plan, String type, String payload) {
        return write(patientRef, plan, type, payload.getBytes(StandardCharsets.UTF_8));
    }

    private LogEvent write(String patientRef, UUID plan, String type, byte[] payload) {
        return append(patientRef, plan, type, id -> sealing.seal(key(patientRef), id, payload));
    }

    /** An event whose payload is made for its id. */
    LogEvent append(String patientRef, UUID plan, String type, Function<UUID, String> payload) {
        int lane = Lane.of(patientRef);
        LaneHead head = heads.getOrDefault(lane, LaneHead.START);
        long version = versions.merge(plan, 1L, Long::sum);
        UUID id = new UUID(0x5000, 0x8000_0000_0000_0000L | written.size() + 1);
        Instant at = START.plusSeconds(written.size());
        LogEvent event = chained(new LogEvent(
                source,
                lane,
                head.position() + 1,
                id,
                plan,
                version,
                type,
                patientRef,
                at,
                at,
                id,
                id,
                null,
                payload.apply(id),
                head.hash(),
                Hash.GENESIS));
        heads.put(lane, new LaneHead(event.position(), event.hash()));
        written.add(event);
        return event;
    }

    /** The event with the hash that its content gives. */
    public static LogEvent chained(LogEvent event) {
        return event.sealed();
    }

    public static LogEvent with(LogEvent event, long position, String payload, Hash prevHash, Hash hash) {
        return event.with(position, payload, prevHash, hash);
    }

    /** Every patient has a key that follows from the pseudonym, so that tests need no key store. */
    public static PatientKey key(String patientRef) {
        byte[] bytes = new byte[PatientKey.LENGTH];
        new Random(patientRef.hashCode()).nextBytes(bytes);
        return PatientKey.of(kid(patientRef), bytes);
    }

    public static UUID kid(String patientRef) {
        return UUID.nameUUIDFromBytes(patientRef.getBytes(StandardCharsets.UTF_8));
    }

    /** Grants the keys of these patients and refuses all others. */
    public static KeyLookup keysOf(String... patientRefs) {
        Map<UUID, PatientKey> keys = new HashMap<>();
        for (String patientRef : patientRefs) {
            keys.put(kid(patientRef), key(patientRef));
        }
        return kid -> {
            PatientKey key = keys.get(kid);
            return key == null ? new KeyAnswer.Refused("no care relation") : new KeyAnswer.Granted(key);
        };
    }
}
