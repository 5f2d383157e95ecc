package se.stafett.audit.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stafett.contracts.assessment.AssessmentConcluded;
import se.stafett.contracts.assessment.AssessmentOpened;
import se.stafett.contracts.assessment.StoryTold;
import se.stafett.contracts.discharge.AdmissionNotified;
import se.stafett.contracts.discharge.Concerned;
import se.stafett.contracts.discharge.DeadlinePassed;
import se.stafett.contracts.followup.FollowUpScheduled;
import se.stafett.contracts.handover.HandoverInitiated;
import se.stafett.contracts.handover.ItemOffered;
import se.stafett.contracts.handover.ListedItem;
import se.stafett.contracts.handover.OfferWithdrawn;
import se.stafett.contracts.handover.ReadingConfirmed;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.payload.Story;
import se.stafett.contracts.plan.CustodyMoved;
import se.stafett.contracts.plan.GoalAccepted;
import se.stafett.contracts.plan.GoalContent;
import se.stafett.contracts.plan.GoalProposed;
import se.stafett.contracts.plan.InterventionContent;
import se.stafett.contracts.plan.InterventionPlanned;
import se.stafett.contracts.plan.InterventionStarted;
import se.stafett.contracts.plan.Performer;
import se.stafett.contracts.plan.PlanAgreed;
import se.stafett.contracts.plan.PlanDrafted;
import se.stafett.contracts.plan.ReviewDateSet;

/** One invented patient's journey over all services, and a neighbour in the same lane. */
final class Tale {
    static final String PATIENT = "5d41402abc4b2a76b9719d911017c592";
    static final String WARD = "SE2321000016-39KJ";
    static final String CENTRE = "SE2321000016-7PCC";
    static final String TOWN = "SE2120001439-7HMT";
    static final UUID ASSESSMENT = id(1);
    static final UUID PLAN = id(0x11);
    static final UUID WALK = id(0x21);
    static final UUID TRAINING = id(0x22);
    static final UUID HANDOVER = id(0x31);
    static final UUID DISCHARGE = id(0x41);
    static final UUID FOLLOW_UP = id(0x51);
    static final Patient TOLVAN = new Patient(
            "http://electronichealth.se/identifier/personnummer", "191212121212", "Tolvan Tolvansson", null);

    private Tale() {}

    static UUID id(int number) {
        return new UUID(0x4000, 0x8000_0000_0000_0000L | number);
    }

    static Ledger told() {
        return new Ledger(PATIENT)
                .assessment(
                        ASSESSMENT,
                        new AssessmentOpened(TOLVAN, WARD, "Stroke.", null, null, null),
                        new StoryTold(new Story(null, "Jag vill hem.", null, null, null)),
                        new AssessmentConcluded(true, "primary-care", "team", "Svag."))
                .on("2026-03-03")
                .plan(
                        PLAN,
                        new PlanDrafted(TOLVAN, WARD, ASSESSMENT),
                        new GoalProposed(WALK, new GoalContent("Gå till affären.", List.of(), null, null, null), WARD),
                        new GoalAccepted(WALK, "in-meeting", null),
                        new InterventionPlanned(
                                TRAINING,
                                new InterventionContent(
                                        "training",
                                        "Gångträning.",
                                        null,
                                        List.of(WALK),
                                        new Performer("unit", WARD, null),
                                        null),
                                WARD),
                        new ReviewDateSet(LocalDate.of(2026, 6, 1)),
                        new PlanAgreed("agreed", null),
                        new InterventionStarted(TRAINING, LocalDate.of(2026, 3, 3)))
                .on("2026-03-04")
                .discharge(
                        DISCHARGE,
                        new AdmissionNotified(
                                TOLVAN,
                                null,
                                WARD,
                                "SE2321000016-1003",
                                "2026-03-02T07:00:00.000000Z",
                                null,
                                LocalDate.of(2026, 3, 12),
                                List.of(new Concerned(CENTRE, "regional-open-care"))),
                        new DeadlinePassed("admission-notice", "2026-03-03T07:00:00.000000Z"))
                .on("2026-03-05")
                .handover(
                        HANDOVER,
                        new HandoverInitiated(
                                TOLVAN,
                                PLAN,
                                7,
                                WARD,
                                null,
                                "2026-03-20T08:00:00.000000Z",
                                List.of(new ListedItem(WALK, "goal"), new ListedItem(TRAINING, "intervention"))),
                        new ItemOffered(WALK, CENTRE),
                        new ItemOffered(TRAINING, TOWN),
                        new ReadingConfirmed(CENTRE, 7),
                        new OfferWithdrawn(TRAINING, TOWN))
                .on("2026-03-06")
                .plan(PLAN, new CustodyMoved(WALK, WARD, CENTRE, HANDOVER, "SE2321000016-4PT1"))
                .followUp(FOLLOW_UP, new FollowUpScheduled(TOLVAN, PLAN, 8, WARD, LocalDate.of(2026, 6, 1)));
    }
}
