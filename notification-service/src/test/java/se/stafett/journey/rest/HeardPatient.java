package se.stafett.journey.rest;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.stafett.contracts.assessment.AssessmentConcluded;
import se.stafett.contracts.assessment.AssessmentEvent;
import se.stafett.contracts.assessment.AssessmentEventCodec;
import se.stafett.contracts.assessment.AssessmentOpened;
import se.stafett.contracts.assessment.StoryTold;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.EventCodec;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.payload.Story;
import se.stafett.contracts.plan.GoalAccepted;
import se.stafett.contracts.plan.GoalContent;
import se.stafett.contracts.plan.GoalProposed;
import se.stafett.contracts.plan.InterventionContent;
import se.stafett.contracts.plan.InterventionPlanned;
import se.stafett.contracts.plan.Performer;
import se.stafett.contracts.plan.PlanAgreed;
import se.stafett.contracts.plan.PlanDrafted;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanEventCodec;
import se.stafett.contracts.plan.ReviewDateSet;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.rig.OtherService;
import se.stafett.rig.People;

/** A patient of whom other services' logs tell. */
final class HeardPatient {
    private static final OtherService ASSESSMENTS = OtherService.of("assessment-service", "care.assessment.v1");
    private static final OtherService PLANS = OtherService.of("plan-service", "care.plan.v1");
    private static final By WARD = new By("clinician", People.WARD_THERAPIST, People.WARD, "SE0000000001-1000");

    final String number;
    final String ref;
    final UUID assessment = UUID.randomUUID();
    final UUID plan = UUID.randomUUID();
    private final PatientKey key;
    private final Patient patient;
    private final UUID goal = UUID.randomUUID();
    private final Map<UUID, Long> versions = new HashMap<>();

    HeardPatient(String number, String ref, PatientKey key) {
        this.number = number;
        this.ref = ref;
        this.key = key;
        this.patient =
                new Patient("http://electronichealth.se/identifier/personnummer", number, "Tolvan Tolvansson", null);
    }

    LogEvent needFound() {
        assessed(new AssessmentOpened(patient, People.WARD, "Stroke.", null, null, null));
        assessed(new StoryTold(new Story(null, "Jag vill hem.", null, null, null)));
        return assessed(new AssessmentConcluded(true, "primary-care", "team", "Svag."));
    }

    LogEvent planAgreed() {
        List.of(
                        new PlanDrafted(patient, People.WARD, assessment),
                        new GoalProposed(goal, new GoalContent("Gå.", List.of(), null, null, null), People.WARD),
                        new GoalAccepted(goal, "by-patient", null),
                        new InterventionPlanned(
                                UUID.randomUUID(),
                                new InterventionContent(
                                        "training",
                                        "Gångträning.",
                                        null,
                                        List.of(goal),
                                        new Performer("patient", null, null),
                                        null),
                                People.WARD),
                        new ReviewDateSet(LocalDate.now(ZoneOffset.UTC).plusDays(30)))
                .forEach(this::planned);
        return planned(new PlanAgreed("agreed", null));
    }

    private LogEvent assessed(AssessmentEvent event) {
        return happens(ASSESSMENTS, assessment, new AssessmentEventCodec(), event);
    }

    private LogEvent planned(PlanEvent event) {
        return happens(PLANS, plan, new PlanEventCodec(), event);
    }

    private <E> LogEvent happens(OtherService service, UUID stream, EventCodec<E> codec, E event) {
        LogEvent happened =
                service.happens(ref, key, stream, versions.merge(stream, 1L, Long::sum), codec, WARD, event);
        service.publish(happened);
        return happened;
    }
}
