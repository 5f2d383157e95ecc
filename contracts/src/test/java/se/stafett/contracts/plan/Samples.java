package se.stafett.contracts.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.payload.Story;

/** Events about an invented patient, to build histories from. */
final class Samples {
    static final String WARD = "SE2321000016-39KJ";
    static final String MUNICIPALITY = "SE2120001439-7HMT";
    static final UUID PLAN = id(1);
    static final UUID OTHER_PLAN = id(2);
    static final UUID WALK = id(0x21);
    static final UUID SHOWER = id(0x22);
    static final UUID TRAINING = id(0x31);
    static final UUID DAUGHTER = id(0x11);
    static final UUID MERGE = id(0x41);
    static final LocalDate REVIEW = LocalDate.of(2026, 6, 1);
    static final By CLINICIAN = new By("clinician", "SE2321000016-4DKV", WARD, "SE2321000016-1003");

    private Samples() {}

    static UUID id(int number) {
        return new UUID(0x4000, 0x8000_0000_0000_0000L | number);
    }

    static PlanDrafted drafted() {
        return new PlanDrafted(
                new Patient(
                        "http://electronichealth.se/identifier/personnummer",
                        "191212121212",
                        "Tolvan Tolvansson",
                        null),
                WARD,
                null);
    }

    static StoryTold told(String drive) {
        return new StoryTold(new Story(null, drive, null, null, null));
    }

    static ParticipantAdded joined() {
        return new ParticipantAdded(
                new Participant(DAUGHTER, "relative", "Tolvina Tolvansson", null, null, "dotter", null));
    }

    static GoalContent content(String words) {
        return new GoalContent(words, List.of("d450"), null, "high", null);
    }

    static GoalProposed proposed(UUID goal) {
        return new GoalProposed(goal, content("Jag vill kunna gå till affären själv."), WARD);
    }

    static GoalAccepted accepted(UUID goal) {
        return new GoalAccepted(goal, "in-meeting", null);
    }

    static InterventionContent exercise(UUID... goals) {
        return new InterventionContent(
                "training", "Gångträning i trappa.", null, List.of(goals), new Performer("unit", WARD, null), null);
    }

    static InterventionPlanned planned(UUID intervention, UUID... goals) {
        return new InterventionPlanned(intervention, exercise(goals), WARD);
    }

    static PlanAgreed agreed() {
        return new PlanAgreed("agreed", null);
    }

    static PlanClosed closed(String reason) {
        return new PlanClosed(reason, null, new Dialogue(true, null));
    }

    /** The shortest history of a plan that has been agreed. */
    static PlanEvent[] active() {
        return new PlanEvent[] {
            drafted(), proposed(WALK), accepted(WALK), planned(TRAINING, WALK), new ReviewDateSet(REVIEW), agreed()
        };
    }

    static PlanGoal foreignGoal(UUID goal) {
        return new PlanGoal(
                goal,
                content("Jag vill duscha själv."),
                "accepted",
                MUNICIPALITY,
                new Acceptance("agree", "by-patient", null, null),
                null,
                null,
                new Provenance(OTHER_PLAN, 3, id(0x51)));
    }

    static PlanIntervention foreignIntervention(UUID intervention, UUID... goals) {
        return new PlanIntervention(
                intervention,
                exercise(goals),
                "in-progress",
                MUNICIPALITY,
                LocalDate.of(2026, 3, 9),
                null,
                null,
                null,
                new Provenance(OTHER_PLAN, 5, id(0x52)));
    }
}
