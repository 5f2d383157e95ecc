package se.stafett.local.subscriber;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.plan.GoalContent;
import se.stafett.contracts.plan.GoalProposed;
import se.stafett.contracts.plan.PlanDrafted;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanEventCodec;
import se.stafett.contracts.plan.ReviewDateSet;
import se.stafett.contracts.plan.SummaryWritten;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.protection.ProtectedPayload;

/** One plan's events as plan-service would publish them: sealed, chained, in a lane of their own. */
public final class PlanHistory {
    private static final PlanEventCodec CODEC = new PlanEventCodec();
    private static final String UNIT = "SE0000000001-STROKE";
    private static final By ACTOR = new By("clinician", "SE0000000001-OT01", UNIT, "SE0000000001-0000");

    public final UUID plan;
    public final PatientKey key;
    private final String patientRef;
    private final List<LogEvent> events = new ArrayList<>();

    /** @param seed makes another patient, plan and key */
    PlanHistory(int seed) {
        Random random = new Random(seed);
        byte[] secret = new byte[PatientKey.LENGTH];
        random.nextBytes(secret);
        plan = new UUID(random.nextLong(), random.nextLong());
        key = PatientKey.of(new UUID(random.nextLong(), random.nextLong()), secret);
        patientRef = String.format("%032x", random.nextInt(Integer.MAX_VALUE));
    }

    /** A plan with five events. */
    public static PlanHistory ofFive(int seed) {
        PlanHistory history = new PlanHistory(seed);
        history.add(new PlanDrafted(new Patient("urn:test", "x", "Greta Exempelsson", null), UNIT, null));
        history.add(new SummaryWritten("Höger hand är svag."));
        history.add(new GoalProposed(
                new UUID(seed, 1), new GoalContent("Gå till brevlådan", List.of("d450"), null, null, null), UNIT));
        history.add(new ReviewDateSet(LocalDate.of(2030, 1, 1)));
        history.add(new SummaryWritten("Vänster hand är svag."));
        return history;
    }

    LogEvent add(PlanEvent event) {
        return addAs(CODEC.typeOf(event), event);
    }

    /** Adds an event under another name than its own. */
    LogEvent addAs(String type, PlanEvent event) {
        UUID id = new UUID(plan.getMostSignificantBits(), events.size() + 1);
        String payload = ProtectedPayload.seal(key, id, CODEC.encode(new AuthoredEvent<>(ACTOR, event)));
        return append(id, type, payload);
    }

    private LogEvent append(UUID id, String type, String payload) {
        int position = events.size() + 1;
        Instant at = Instant.parse("2026-03-01T08:15:00.123456Z").plusSeconds(position);
        LogEvent event = new LogEvent(
                        "/plan-service",
                        lane(),
                        position,
                        id,
                        plan,
                        position,
                        type,
                        patientRef,
                        at,
                        at,
                        id,
                        id,
                        null,
                        payload,
                        events.isEmpty() ? Hash.GENESIS : events.getLast().hash(),
                        Hash.GENESIS)
                .sealed();
        events.add(event);
        return event;
    }

    public int lane() {
        return Lane.of(patientRef);
    }

    public List<LogEvent> events() {
        return events;
    }

    /** The event at a position, from 1. */
    public LogEvent at(int position) {
        return events.get(position - 1);
    }
}
