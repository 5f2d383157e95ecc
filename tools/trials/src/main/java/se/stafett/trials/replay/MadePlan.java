package se.stafett.trials.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.payload.Story;
import se.stafett.contracts.plan.Achievement;
import se.stafett.contracts.plan.GoalAccepted;
import se.stafett.contracts.plan.GoalContent;
import se.stafett.contracts.plan.GoalOutcomeRecorded;
import se.stafett.contracts.plan.GoalProposed;
import se.stafett.contracts.plan.InterventionContent;
import se.stafett.contracts.plan.InterventionPlanned;
import se.stafett.contracts.plan.InterventionStarted;
import se.stafett.contracts.plan.Participant;
import se.stafett.contracts.plan.ParticipantAdded;
import se.stafett.contracts.plan.Performer;
import se.stafett.contracts.plan.PlanAgreed;
import se.stafett.contracts.plan.PlanDrafted;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.ReviewDateSet;
import se.stafett.contracts.plan.StoryTold;
import se.stafett.contracts.plan.SummaryWritten;

/** An invented patient's plan that goes on for as long as it is asked: first it is drawn up, then it is followed up. */
final class MadePlan {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final String UNIT = "SE0000000009-REHAB";
    private static final String PERSON_NUMBERS = "http://electronichealth.se/identifier/personnummer";

    private final SplittableRandom random;
    private final UUID id;
    private final UUID kid;
    private final String patientRef;
    private final UUID goal;
    private final UUID training;
    private int events;

    MadePlan(SplittableRandom random) {
        this.random = random;
        this.id = uuid();
        this.kid = uuid();
        this.patientRef = "%016x%016x".formatted(random.nextLong(), random.nextLong());
        this.goal = uuid();
        this.training = uuid();
    }

    UUID id() {
        return id;
    }

    /** The id of the patient's key. */
    UUID kid() {
        return kid;
    }

    String patientRef() {
        return patientRef;
    }

    /** How many events there have been. */
    int version() {
        return events;
    }

    /** What happens next. */
    PlanEvent next() {
        return switch (++events) {
            case 1 -> new PlanDrafted(new Patient(PERSON_NUMBERS, "191212121212", null, null), UNIT, null);
            case 2 -> new StoryTold(new Story("Bor själv, tre trappor upp.", "Åka till sjön.", null, null, "Dusch."));
            case 3 ->
                new ParticipantAdded(
                        new Participant(uuid(), "relative", "Ada Exempel", null, null, "dotter", "+46 8 123 456 01"));
            case 4 ->
                new GoalProposed(
                        goal, new GoalContent("Gå till affären själv.", List.of("d450"), null, "high", null), UNIT);
            case 5 -> new GoalAccepted(goal, "by-patient", "Gärna.");
            case 6 -> new InterventionPlanned(training, content(), UNIT);
            case 7 -> new PlanAgreed("agreed", null);
            case 8 -> new InterventionStarted(training, FIRST_DAY);
            default -> followedUp();
        };
    }

    private InterventionContent content() {
        Performer unit = new Performer("unit", UNIT, null);
        return new InterventionContent("training", "Gångträning i trappa.", "QM005", List.of(goal), unit, null);
    }

    private PlanEvent followedUp() {
        return switch (random.nextInt(4)) {
            case 0 -> new SummaryWritten("Uppföljning " + events + ": går " + random.nextInt(900) + " meter.");
            case 1 -> new ReviewDateSet(FIRST_DAY.plusDays(random.nextInt(400)));
            case 2 -> new StoryTold(new Story(null, null, null, "Går " + random.nextInt(900) + " meter.", null));
            default -> new GoalOutcomeRecorded(goal, new Achievement("improving", random.nextInt(5) - 2, "Längre nu."));
        };
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
