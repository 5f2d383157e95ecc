package se.stafett.handover.running;

import io.quarkus.arc.Arc;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.plan.GoalContent;
import se.stafett.contracts.plan.GoalProposed;
import se.stafett.contracts.plan.InterventionContent;
import se.stafett.contracts.plan.InterventionPlanned;
import se.stafett.contracts.plan.Performer;
import se.stafett.contracts.plan.PlanDrafted;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanEventCodec;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.rig.Numbers;
import se.stafett.rig.OtherService;
import se.stafett.rig.People;
import se.stafett.rig.Request;
import se.stafett.store.keys.Keys;

/** A plan of an invented patient at plan-service, whose events are published one by one as they happen. */
public final class RunningPlan {
    private static final String PERSONNUMMER = "http://electronichealth.se/identifier/personnummer";
    private static final By WARD = new By("clinician", People.WARD_THERAPIST, People.WARD, "SE0000000009-REGION");
    private static final OtherService PLANS = OtherService.of("plan-service", "care.plan.v1");

    private final String number;
    private final String patientRef;
    private final PatientKey key;
    private final UUID id = UUID.randomUUID();
    private long version;

    private RunningPlan(String number) {
        this.number = number;
        this.patientRef = Request.post(
                        "/v1/patient-references",
                        "{\"system\":\"%s\",\"value\":\"%s\"}".formatted(PERSONNUMMER, number))
                .by(People.ward())
                .send()
                .ok()
                .at("patientRef");
        this.key = Arc.container()
                .instance(Keys.class)
                .get()
                .forPatient(patientRef)
                .await()
                .atMost(Duration.ofMinutes(1));
    }

    /** Of a new patient, by the ward. */
    public static RunningPlan drafted() {
        return drafted(Numbers.next(), "Tolvan Tolvansson");
    }

    public static RunningPlan drafted(String number, String name) {
        RunningPlan plan = new RunningPlan(number);
        plan.happens(new PlanDrafted(new Patient(PERSONNUMMER, number, name, null), People.WARD, null));
        return plan;
    }

    public UUID goal(String words) {
        UUID goal = UUID.randomUUID();
        happens(new GoalProposed(goal, new GoalContent(words, List.of(), null, null, null), People.WARD));
        return goal;
    }

    public UUID intervention(String description, UUID goal) {
        UUID intervention = UUID.randomUUID();
        Performer unit = new Performer("unit", People.WARD, null);
        InterventionContent content = new InterventionContent("training", description, null, List.of(goal), unit, null);
        happens(new InterventionPlanned(intervention, content, People.WARD));
        return intervention;
    }

    public void happens(PlanEvent event) {
        publish(List.of(unpublished(event)));
    }

    /** It has happened at plan-service, and nobody has heard of it yet. */
    public LogEvent unpublished(PlanEvent event) {
        version++;
        return PLANS.happens(patientRef, key, id, version, new PlanEventCodec(), WARD, event);
    }

    public void publish(List<LogEvent> events) {
        PLANS.publish(events);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String number() {
        return number;
    }

    public String patientRef() {
        return patientRef;
    }
}
