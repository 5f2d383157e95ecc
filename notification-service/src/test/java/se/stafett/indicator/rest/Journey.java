package se.stafett.indicator.rest;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import se.stafett.contracts.assessment.AssessmentEvent;
import se.stafett.contracts.assessment.AssessmentEventCodec;
import se.stafett.contracts.discharge.DischargeEvent;
import se.stafett.contracts.discharge.DischargeEventCodec;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.handover.HandoverEvent;
import se.stafett.contracts.handover.HandoverEventCodec;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanEventCodec;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.indicator.messaging.Told;
import se.stafett.rig.Numbers;
import se.stafett.rig.OtherService;
import se.stafett.rig.People;
import se.stafett.rig.Request;
import se.stafett.store.keys.Keys;

/** A new patient, and what other services tell of them. */
final class Journey {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final AtomicInteger UNITS = new AtomicInteger();
    private static final OtherService ASSESSMENTS = OtherService.of("assessment-service", "care.assessment.v1");
    private static final OtherService PLANS = OtherService.of("plan-service", "care.plan.v1");
    private static final OtherService HANDOVERS = OtherService.of("handover-service", "care.handover.v1");

    final String patientRef;
    private final PatientKey key;
    private final Map<UUID, Long> versions = new HashMap<>();

    Journey() {
        patientRef = Request.post(
                        "/v1/patient-references",
                        "{\"system\":\"http://electronichealth.se/identifier/personnummer\",\"value\":\""
                                + Numbers.next() + "\"}")
                .by(People.ward())
                .send()
                .ok()
                .at("patientRef");
        key = CDI.current()
                .select(Keys.class)
                .get()
                .forPatient(patientRef)
                .await()
                .atMost(PATIENCE);
    }

    /** One that no other test counts anything for. */
    static String newUnit() {
        return "SE0000000008-UNIT" + UNITS.incrementAndGet();
    }

    /** Happens, and is published. */
    Journey then(Told... told) {
        for (Told one : told) {
            publish(one, written(one));
        }
        return this;
    }

    /** Happens, and is in its log, but not published yet. */
    LogEvent written(Told told) {
        long version = versions.merge(told.stream(), 1L, Long::sum);
        By by = new By("clinician", "SE0000000001-OT01", Told.WARD, "SE0000000001-1000");
        return switch (told.event()) {
            case AssessmentEvent event ->
                ASSESSMENTS.happens(patientRef, key, told.stream(), version, new AssessmentEventCodec(), by, event);
            case PlanEvent event ->
                PLANS.happens(patientRef, key, told.stream(), version, new PlanEventCodec(), by, event);
            case HandoverEvent event ->
                HANDOVERS.happens(patientRef, key, told.stream(), version, new HandoverEventCodec(), by, event);
            case DischargeEvent event ->
                HANDOVERS.happens(patientRef, key, told.stream(), version, new DischargeEventCodec(), by, event);
            default -> throw new IllegalArgumentException(told.toString());
        };
    }

    static void publish(Told told, LogEvent... events) {
        switch (told.source()) {
            case "/assessment-service" -> ASSESSMENTS.publish(events);
            case "/plan-service" -> PLANS.publish(events);
            case "/handover-service" -> HANDOVERS.publish(events);
            default -> throw new IllegalArgumentException(told.toString());
        }
    }
}
