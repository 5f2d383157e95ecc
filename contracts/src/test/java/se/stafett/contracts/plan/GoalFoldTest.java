package se.stafett.contracts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.contracts.plan.History.given;
import static se.stafett.contracts.plan.History.givenActivePlan;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalFoldTest {
    @Test
    void a_proposed_goal_awaits_the_patient_and_has_an_owner_and_an_origin() {
        given(Samples.drafted(), Samples.proposed(Samples.WALK))
                .then(plan -> assertThat(plan.goals())
                        .containsExactly(new PlanGoal(
                                Samples.WALK,
                                Samples.content("Jag vill kunna gå till affären själv."),
                                "proposed",
                                Samples.WARD,
                                new Acceptance("pending", null, null, null),
                                null,
                                null,
                                new Provenance(
                                        Samples.PLAN, 2, UUID.fromString("00000000-0000-5000-8000-000000000002")))));
    }

    @Test
    void an_accepted_goal_says_how_the_acceptance_was_given() {
        given(
                        Samples.drafted(),
                        Samples.proposed(Samples.WALK),
                        new GoalAccepted(Samples.WALK, "by-representative", "Dottern."))
                .then(plan -> {
                    assertThat(goal(plan).status()).isEqualTo("accepted");
                    assertThat(goal(plan).acceptance())
                            .isEqualTo(new Acceptance("agree", "by-representative", "Dottern.", null));
                });
    }

    @Test
    void a_declined_goal_says_why_and_can_be_worded_anew() {
        History history =
                given(Samples.drafted(), Samples.proposed(Samples.WALK), new GoalDeclined(Samples.WALK, "För svårt."));
        history.then(plan -> {
            assertThat(goal(plan).status()).isEqualTo("rejected");
            assertThat(goal(plan).acceptance()).isEqualTo(new Acceptance("disagree", null, null, "För svårt."));
        });
        history.when(new GoalRevised(Samples.WALK, Samples.content("Gå till porten."), "Lättare."))
                .then(plan -> {
                    assertThat(goal(plan).status()).isEqualTo("proposed");
                    assertThat(goal(plan).acceptance().position()).isEqualTo("pending");
                    assertThat(goal(plan).content().words()).isEqualTo("Gå till porten.");
                });
    }

    @Test
    void a_revised_goal_keeps_its_origin_owner_and_achievement() {
        givenActivePlan()
                .when(
                        new GoalOutcomeRecorded(Samples.WALK, new Achievement("improving", 0, "Går längre.")),
                        new GoalRevised(Samples.WALK, Samples.content("Gå runt sjön."), "Klarar mer."))
                .then(plan -> {
                    assertThat(goal(plan).provenance().version()).isEqualTo(2);
                    assertThat(goal(plan).responsible()).isEqualTo(Samples.WARD);
                    assertThat(goal(plan).achievement()).isEqualTo(new Achievement("improving", 0, "Går längre."));
                    assertThat(plan.agreement()).returns(true, Agreement::stale);
                });
    }

    @Test
    void a_withdrawn_goal_is_cancelled_with_reason() {
        givenActivePlan()
                .when(new GoalWithdrawn(Samples.WALK, "Inte aktuellt."))
                .then(plan -> {
                    assertThat(goal(plan).status()).isEqualTo("cancelled");
                    assertThat(goal(plan).reason()).isEqualTo("Inte aktuellt.");
                    assertThat(plan.agreement()).returns(true, Agreement::stale);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "in-progress, accepted",
        "improving, accepted",
        "worsening, accepted",
        "no-change, accepted",
        "not-achieved, accepted",
        "no-progress, accepted",
        "achieved, completed",
        "sustaining, completed",
        "not-attainable, cancelled"
    })
    void an_outcome_is_kept_and_ends_the_goal_when_it_is_final(String achievement, String status) {
        givenActivePlan()
                .when(new GoalOutcomeRecorded(Samples.WALK, new Achievement(achievement, 1, null)))
                .then(plan -> {
                    assertThat(goal(plan).achievement()).isEqualTo(new Achievement(achievement, 1, null));
                    assertThat(goal(plan).status()).isEqualTo(status);
                    assertThat(plan.agreement()).returns(false, Agreement::stale);
                });
    }

    @Test
    void a_reached_goal_can_be_followed_up_again() {
        givenActivePlan()
                .when(
                        new GoalOutcomeRecorded(Samples.WALK, new Achievement("achieved", 0, null)),
                        new GoalOutcomeRecorded(Samples.WALK, new Achievement("sustaining", 1, null)))
                .then(plan -> {
                    assertThat(goal(plan).status()).isEqualTo("completed");
                    assertThat(goal(plan).achievement()).returns("sustaining", Achievement::status);
                });
    }

    @Test
    void a_goal_in_error_stays_readable_with_the_reason() {
        History history = givenActivePlan().when(new GoalEnteredInError(Samples.WALK, "Fel patient."));
        history.then(plan -> {
            assertThat(goal(plan).status()).isEqualTo("entered-in-error");
            assertThat(goal(plan).reason()).isEqualTo("Fel patient.");
        });
        history.refuses(new GoalEnteredInError(Samples.WALK, "Igen."), "in error already");
    }

    @Test
    void what_has_ended_is_not_accepted_declined_revised_or_withdrawn() {
        History ended = givenActivePlan().when(new GoalWithdrawn(Samples.WALK, "Inte aktuellt."));
        ended.refuses(Samples.accepted(Samples.WALK), "has ended");
        ended.refuses(new GoalDeclined(Samples.WALK, "Nej."), "has ended");
        ended.refuses(new GoalRevised(Samples.WALK, Samples.content("Nytt."), "Så."), "has ended");
        ended.refuses(new GoalWithdrawn(Samples.WALK, "Igen."), "has ended");
        ended.refuses(new GoalOutcomeRecorded(Samples.WALK, new Achievement("achieved", null, null)), "has ended");
    }

    @Test
    void nothing_happens_to_a_goal_that_is_not_there() {
        for (PlanEvent event : List.of(
                Samples.accepted(Samples.SHOWER),
                new GoalDeclined(Samples.SHOWER, "Nej."),
                new GoalRevised(Samples.SHOWER, Samples.content("Nytt."), "Så."),
                new GoalWithdrawn(Samples.SHOWER, "Nej."),
                new GoalOutcomeRecorded(Samples.SHOWER, new Achievement("achieved", null, null)),
                new GoalEnteredInError(Samples.SHOWER, "Fel."))) {
            givenActivePlan().refuses(event, "no such goal");
        }
    }

    @Test
    void one_id_is_one_item() {
        givenActivePlan().refuses(Samples.proposed(Samples.WALK), "an item of that id");
        givenActivePlan().refuses(Samples.proposed(Samples.TRAINING), "an item of that id");
    }

    @Test
    void a_goal_proposed_after_the_agreement_makes_it_stale_and_its_acceptance_does_not_mend_that() {
        givenActivePlan()
                .when(Samples.proposed(Samples.SHOWER), Samples.accepted(Samples.SHOWER))
                .then(plan -> assertThat(plan.agreement()).returns(true, Agreement::stale));
    }

    @Test
    void a_measure_is_kept_either_way() {
        Measure instrument = Measure.byInstrument("timed-up-and-go", "s", "24.5", "14");
        Measure levels = Measure.byAttainment(List.of("-2", "-1", "0", "+1", "+2"));
        for (Measure measure : List.of(instrument, levels)) {
            GoalContent content = new GoalContent("Gå.", List.of(), measure, null, Samples.REVIEW);
            given(Samples.drafted(), new GoalProposed(Samples.WALK, content, Samples.WARD))
                    .then(plan -> assertThat(goal(plan).content().measure()).isEqualTo(measure));
        }
    }

    private static PlanGoal goal(CurrentPlan plan) {
        return plan.goals().getFirst();
    }
}
