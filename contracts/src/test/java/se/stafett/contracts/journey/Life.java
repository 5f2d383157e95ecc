package se.stafett.contracts.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.stafett.contracts.assessment.AssessmentEvent;
import se.stafett.contracts.assessment.AssessmentEventCodec;
import se.stafett.contracts.discharge.DischargeEvent;
import se.stafett.contracts.discharge.DischargeEventCodec;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.followup.FollowUpEvent;
import se.stafett.contracts.followup.FollowUpEventCodec;
import se.stafett.contracts.handover.HandoverEvent;
import se.stafett.contracts.handover.HandoverEventCodec;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Recorded;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanEventCodec;

/** What happens to one patient in all services, a minute apart within a day. */
final class Life {
    static final String PATIENT_REF = "5d41402abc4b2a76b9719d911017c592";

    private final List<Recorded> events = new ArrayList<>();
    private final Map<UUID, Long> versions = new HashMap<>();
    private final Map<String, Long> positions = new HashMap<>();
    private Instant now = at("2026-03-02");

    /** Eight in the morning, in UTC. */
    static Instant at(String day) {
        return Instant.parse(day + "T08:00:00Z");
    }

    Life on(String day) {
        now = at(day);
        return this;
    }

    Life plan(UUID plan, PlanEvent... happening) {
        for (PlanEvent event : happening) {
            add("/plan-service", plan, new PlanEventCodec().typeOf(event), event);
        }
        return this;
    }

    Life assessment(UUID assessment, AssessmentEvent... happening) {
        for (AssessmentEvent event : happening) {
            add("/assessment-service", assessment, new AssessmentEventCodec().typeOf(event), event);
        }
        return this;
    }

    Life handover(UUID handover, HandoverEvent... happening) {
        for (HandoverEvent event : happening) {
            add("/handover-service", handover, new HandoverEventCodec().typeOf(event), event);
        }
        return this;
    }

    Life discharge(UUID discharge, DischargeEvent... happening) {
        for (DischargeEvent event : happening) {
            add("/handover-service", discharge, new DischargeEventCodec().typeOf(event), event);
        }
        return this;
    }

    Life followUp(UUID followUp, FollowUpEvent... happening) {
        for (FollowUpEvent event : happening) {
            add("/notification-service", followUp, new FollowUpEventCodec().typeOf(event), event);
        }
        return this;
    }

    Life and(UnaryOperator<Life> more) {
        return more.apply(this);
    }

    List<Recorded> events() {
        return List.copyOf(events);
    }

    /** As of a month after its last event. */
    Conformance later() {
        return Conformance.of(events, now.plus(Duration.ofDays(30)), JourneyLimits.USUAL);
    }

    Conformance asOf(String day) {
        return Conformance.of(events, at(day), JourneyLimits.USUAL);
    }

    /** As of its last event. */
    Conformance now() {
        return Conformance.of(events, now, JourneyLimits.USUAL);
    }

    private void add(String source, UUID stream, String type, Object event) {
        long position = positions.merge(source, 1L, Long::sum);
        long version = versions.merge(stream, 1L, Long::sum);
        LogEvent envelope = new LogEvent(
                source,
                Lane.of(PATIENT_REF),
                position,
                new UUID(source.hashCode(), 0x8000_0000_0000_0000L | position),
                stream,
                version,
                type,
                PATIENT_REF,
                now,
                now,
                stream,
                stream,
                null,
                "",
                Hash.GENESIS,
                Hash.GENESIS);
        By actor = new By("clinician", "SE2321000016-4DKV", Told.WARD, "SE2321000016-1003");
        events.add(new Recorded(envelope, new AuthoredEvent<>(actor, event)));
        now = now.plusSeconds(60);
    }
}
