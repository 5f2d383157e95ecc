package se.stafett.contracts.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.assessment.AssessmentConcluded;
import se.stafett.contracts.assessment.AssessmentOpened;
import se.stafett.contracts.assessment.Reassessed;
import se.stafett.contracts.discharge.AdmissionNotified;
import se.stafett.contracts.discharge.Concerned;
import se.stafett.contracts.followup.AchievementRecorded;
import se.stafett.contracts.followup.ExperienceTold;
import se.stafett.contracts.followup.FollowUpConcluded;
import se.stafett.contracts.followup.FollowUpScheduled;
import se.stafett.contracts.handover.HandoverCompleted;
import se.stafett.contracts.handover.HandoverInitiated;
import se.stafett.contracts.handover.ListedItem;
import se.stafett.contracts.handover.MovedItem;
import se.stafett.contracts.handover.PatientsPosition;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.payload.Story;
import se.stafett.contracts.plan.CustodyMoved;
import se.stafett.contracts.plan.Dialogue;
import se.stafett.contracts.plan.GoalAccepted;
import se.stafett.contracts.plan.GoalContent;
import se.stafett.contracts.plan.GoalProposed;
import se.stafett.contracts.plan.InterventionContent;
import se.stafett.contracts.plan.InterventionPlanned;
import se.stafett.contracts.plan.InterventionStarted;
import se.stafett.contracts.plan.Performer;
import se.stafett.contracts.plan.PlanAgreed;
import se.stafett.contracts.plan.PlanClosed;
import se.stafett.contracts.plan.PlanDrafted;
import se.stafett.contracts.plan.ReviewDateSet;

/** The events that journeys in tests are told with. */
final class Told {
    static final String WARD = "SE2321000016-39KJ";
    static final String CENTRE = "SE2321000016-7PCC";
    static final String TOWN = "SE2120001439-7HMT";
    static final String THERAPIST = "SE2321000016-4PT1";
    static final UUID ASSESSMENT = id(1);
    static final UUID REASSESSMENT = id(2);
    static final UUID PLAN = id(0x11);
    static final UUID OTHER_PLAN = id(0x12);
    static final UUID WALK = id(0x21);
    static final UUID TRAINING = id(0x22);
    static final UUID OTHER_WALK = id(0x23);
    static final UUID OTHER_TRAINING = id(0x24);
    static final UUID HANDOVER = id(0x31);
    static final UUID DISCHARGE = id(0x41);
    static final UUID FOLLOW_UP = id(0x51);
    static final LocalDate REVIEW = LocalDate.of(2026, 6, 1);
    static final PatientsPosition AGREED = new PatientsPosition("agreed", null);
    static final Patient TOLVAN = new Patient(
            "http://electronichealth.se/identifier/personnummer", "191212121212", "Tolvan Tolvansson", null);

    private Told() {}

    static UUID id(int number) {
        return new UUID(0x4000, 0x8000_0000_0000_0000L | number);
    }

    static AssessmentOpened opened() {
        return new AssessmentOpened(TOLVAN, WARD, "Stroke.", null, null, null);
    }

    static AssessmentOpened reopened() {
        return new AssessmentOpened(TOLVAN, CENTRE, "Mer är möjligt.", null, new Reassessed(PLAN, FOLLOW_UP), null);
    }

    static se.stafett.contracts.assessment.StoryTold story() {
        return new se.stafett.contracts.assessment.StoryTold(new Story(null, "Jag vill hem.", null, null, null));
    }

    static AssessmentConcluded need(boolean there) {
        return new AssessmentConcluded(there, there ? "primary-care" : null, there ? "team" : null, "Svag.");
    }

    static PlanDrafted drafted() {
        return new PlanDrafted(TOLVAN, WARD, ASSESSMENT);
    }

    static GoalProposed proposed(UUID goal) {
        return new GoalProposed(
                goal, new GoalContent("Jag vill gå till affären.", List.of("d450"), null, "high", null), WARD);
    }

    static GoalAccepted accepted(UUID goal) {
        return new GoalAccepted(goal, "by-patient", null);
    }

    static InterventionPlanned planned(UUID intervention, UUID goal) {
        return new InterventionPlanned(
                intervention,
                new InterventionContent(
                        "training", "Gångträning.", null, List.of(goal), new Performer("unit", WARD, null), null),
                WARD);
    }

    static ReviewDateSet review(LocalDate date) {
        return new ReviewDateSet(date);
    }

    static PlanAgreed agreed() {
        return new PlanAgreed("agreed", null);
    }

    static InterventionStarted started(UUID intervention) {
        return new InterventionStarted(intervention, LocalDate.of(2026, 3, 2));
    }

    static CustodyMoved moved(UUID item) {
        return new CustodyMoved(item, WARD, CENTRE, HANDOVER, THERAPIST);
    }

    static PlanClosed closed(String reason, boolean held) {
        return new PlanClosed(reason, null, new Dialogue(held, held ? null : "Hann inte."));
    }

    static HandoverInitiated initiated() {
        return new HandoverInitiated(
                TOLVAN,
                PLAN,
                6,
                WARD,
                null,
                "2026-03-20T08:00:00.000000Z",
                List.of(new ListedItem(WALK, "goal"), new ListedItem(TRAINING, "intervention")));
    }

    static HandoverCompleted completed(PatientsPosition position, boolean present) {
        return new HandoverCompleted(
                HANDOVER,
                PLAN,
                6,
                WARD,
                List.of(new MovedItem(WALK, CENTRE, THERAPIST), new MovedItem(TRAINING, CENTRE, THERAPIST)),
                List.of(),
                List.of(),
                position,
                present);
    }

    static FollowUpScheduled scheduled() {
        return new FollowUpScheduled(TOLVAN, PLAN, 6, WARD, REVIEW);
    }

    static AchievementRecorded achieved(String achievement) {
        return new AchievementRecorded(WALK, achievement, null, null);
    }

    static ExperienceTold experience(String teller) {
        return new ExperienceTold(id(0x52), teller, "Det går lättare.");
    }

    static FollowUpConcluded concluded(
            String outcome, boolean met, @Nullable Boolean more, boolean dialogue, @Nullable LocalDate next) {
        return new FollowUpConcluded(
                TOLVAN,
                PLAN,
                9,
                CENTRE,
                outcome,
                met,
                more,
                List.of(),
                new Dialogue(dialogue, dialogue ? null : "Svarade inte."),
                next,
                null);
    }

    static AdmissionNotified admitted() {
        return new AdmissionNotified(
                TOLVAN,
                null,
                WARD,
                "SE2321000016-1003",
                "2026-03-02T07:00:00.000000Z",
                null,
                LocalDate.of(2026, 3, 12),
                List.of(new Concerned(CENTRE, "regional-open-care"), new Concerned(TOWN, "municipality")));
    }
}
