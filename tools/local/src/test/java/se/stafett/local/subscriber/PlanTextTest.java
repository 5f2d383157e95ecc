package se.stafett.local.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.payload.Story;
import se.stafett.contracts.plan.Achievement;
import se.stafett.contracts.plan.CallGuidance;
import se.stafett.contracts.plan.CallGuidanceGiven;
import se.stafett.contracts.plan.ContactNamed;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.Dialogue;
import se.stafett.contracts.plan.GoalAccepted;
import se.stafett.contracts.plan.GoalContent;
import se.stafett.contracts.plan.GoalDeclined;
import se.stafett.contracts.plan.GoalOutcomeRecorded;
import se.stafett.contracts.plan.GoalProposed;
import se.stafett.contracts.plan.InterventionContent;
import se.stafett.contracts.plan.InterventionPlanned;
import se.stafett.contracts.plan.InterventionStarted;
import se.stafett.contracts.plan.Measure;
import se.stafett.contracts.plan.NamedContact;
import se.stafett.contracts.plan.Participant;
import se.stafett.contracts.plan.ParticipantAdded;
import se.stafett.contracts.plan.Performer;
import se.stafett.contracts.plan.PlanAgreed;
import se.stafett.contracts.plan.PlanClosed;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanHeld;
import se.stafett.contracts.plan.PlanMergedInto;
import se.stafett.contracts.plan.Schedule;
import se.stafett.contracts.plan.StoryTold;
import se.stafett.contracts.plan.SummaryWritten;
import se.stafett.contracts.plan.TextCorrected;
import se.stafett.contracts.plan.TextTarget;
import se.stafett.contracts.rebuild.PlanRebuild;

class PlanTextTest {
    private static final String UNIT = "SE0000000001-STROKE";
    private static final UUID WALK = new UUID(5, 1);
    private static final UUID COOK = new UUID(5, 2);
    private static final UUID TRAIN = new UUID(2, 1);
    private final PlanHistory history = PlanHistory.ofFive(1);

    @Test
    void a_plan_begins_with_who_and_what() {
        assertThat(text()).startsWith("Plan " + history.plan + ", version 5, draft\n" + """
                Patient:        Greta Exempelsson
                Drafted by:     SE0000000001-STROKE
                Summary:        Vänster hand är svag.
                Review on:      2030-01-01
                Goals:
                  - "Gå till brevlådan" (proposed, acceptance pending; responsible SE0000000001-STROKE)
                """);
    }

    @Test
    void what_has_not_been_said_is_left_out() {
        assertThat(text()).doesNotContain("Agreement", "Contact", "Takes part", "Interventions", "Drive", "null");
    }

    @Test
    void the_story_stands_in_its_parts() {
        assertThat(text(new StoryTold(new Story("Bor ensam.\nI hus.", null, "Envis", null, null))))
                .contains("Life situation: Bor ensam.\n      I hus.\n", "Resources:      Envis\n")
                .doesNotContain("Abilities");
    }

    @Test
    void people_stand_with_what_they_are() {
        assertThat(text(
                        new ParticipantAdded(
                                new Participant(new UUID(3, 1), "relative", "Lisa", null, null, "dotter", null)),
                        new ParticipantAdded(
                                new Participant(new UUID(3, 2), "professional", "Petra", null, UNIT, null, null)),
                        new ParticipantAdded(
                                new Participant(new UUID(3, 3), "other", "Granne", null, null, null, null)),
                        new ContactNamed(new NamedContact("Orvar", null, UNIT, "08-465 004 10")),
                        new CallGuidanceGiven(List.of(new CallGuidance("Natt", "Rådgivningen", "1177")))))
                .contains(
                        "  - Lisa, dotter\n",
                        "  - Petra, SE0000000001-STROKE\n",
                        "  - Granne\n",
                        "Contact:        Orvar, SE0000000001-STROKE, 08-465 004 10\n",
                        "  - Natt: Rådgivningen, 1177\n");
    }

    @Test
    void goals_tell_how_they_stand() {
        Measure measure = Measure.byInstrument("10-metre walk", "m/s", "0.4", "0.8");
        assertThat(text(
                        goal(WALK, "Gå", measure),
                        new GoalAccepted(WALK, "by-patient", null),
                        new GoalOutcomeRecorded(WALK, new Achievement("improving", null, null)),
                        goal(COOK, "Laga", Measure.byAttainment(List.of("a", "b", "c", "d", "e"))),
                        new GoalDeclined(COOK, "Inte nu.")))
                .contains(
                        "\"Gå\" (accepted by patient, improving; 10-metre walk from 0.4 to 0.8 m/s; responsible",
                        "\"Laga\" (rejected, declined; measured by goal attainment; responsible");
    }

    @Test
    void a_measure_tells_only_what_it_has() {
        assertThat(text(goal(WALK, "Gå", Measure.byInstrument("SPPB", null, null, "8"))))
                .contains("acceptance pending; SPPB to 8; responsible");
    }

    @Test
    void interventions_tell_by_whom_and_when() {
        assertThat(text(
                        goal(WALK, "Gå", null),
                        intervention(TRAIN, new Schedule("varje dag", LocalDate.of(2026, 3, 1), null)),
                        new InterventionStarted(TRAIN, LocalDate.of(2026, 3, 1)),
                        intervention(new UUID(2, 2), null)))
                .contains(
                        "Träna (training, in-progress, by patient, varje dag from 2026-03-01; responsible",
                        "Träna (training, not-started, by patient; responsible");
    }

    @Test
    void an_agreement_tells_whether_the_plan_has_changed_since() {
        PlanAgreed unable = new PlanAgreed("unable", "För trött.");
        assertThat(text(unable)).contains("Agreement:      unable, För trött.\n");
        assertThat(text(goal(WALK, "Gå", null))).contains("För trött. (the plan has changed since)\n");
    }

    @Test
    void corrections_tell_both_texts() {
        assertThat(text(new TextCorrected(
                        TextTarget.summary(), "Vänster hand är svag.", "Höger hand är svag.", "Fel sida.")))
                .contains("  - summary: \"Vänster hand är svag.\" is \"Höger hand är svag.\" (Fel sida.)\n");
    }

    @Test
    void the_end_of_a_plan_is_told() {
        assertThat(text(new PlanAgreed("agreed", null), new PlanHeld("Op"))).contains("On hold:        Op\n");
        PlanHistory closed = PlanHistory.ofFive(2);
        assertThat(text(closed, new PlanClosed("moved", null, new Dialogue(true, null))))
                .contains("Closed:         moved\n");
        PlanHistory merged = PlanHistory.ofFive(3);
        assertThat(text(merged, new PlanMergedInto(new UUID(9, 9), new UUID(8, 8), "Samma sak.")))
                .contains("Merged into:    " + new UUID(8, 8) + ": Samma sak.\n");
    }

    @Test
    void a_summary_of_several_lines_is_indented() {
        assertThat(text(new SummaryWritten("Ett.\nTvå."))).contains("Summary:        Ett.\n      Två.\n");
    }

    private static GoalProposed goal(UUID id, String words, @Nullable Measure measure) {
        return new GoalProposed(id, new GoalContent(words, List.of(), measure, null, null), UNIT);
    }

    private static InterventionPlanned intervention(UUID id, @Nullable Schedule schedule) {
        return new InterventionPlanned(
                id,
                new InterventionContent(
                        "training", "Träna", null, List.of(WALK), new Performer("patient", null, null), schedule),
                UNIT);
    }

    private String text(PlanEvent... more) {
        return text(history, more);
    }

    private static String text(PlanHistory history, PlanEvent... more) {
        for (PlanEvent event : more) {
            history.add(event);
        }
        PlanRebuild rebuild = new PlanRebuild(Histories.keysOf(history));
        history.events().forEach(rebuild::take);
        assertThat(rebuild.halts()).isEmpty();
        CurrentPlan plan = rebuild.plan(history.plan).orElseThrow();
        return PlanText.of(plan);
    }
}
