package se.stafett.contracts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.contracts.plan.History.given;
import static se.stafett.contracts.plan.History.givenActivePlan;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.payload.StatedReason;

class MergeFoldTest {
    private static final UUID AID = Samples.id(0x32);
    private static final PlanAbsorbed ABSORBED = new PlanAbsorbed(
            Samples.MERGE,
            Samples.OTHER_PLAN,
            14,
            "Samma mål.",
            List.of(Samples.foreignGoal(Samples.SHOWER)),
            List.of(Samples.foreignIntervention(AID, Samples.SHOWER)));
    private static final PlanSeparated SEPARATED =
            new PlanSeparated(Samples.MERGE, Samples.OTHER_PLAN, "Fel plan.", List.of(Samples.SHOWER, AID));
    private static final PlanMergedInto MERGED = new PlanMergedInto(Samples.MERGE, Samples.OTHER_PLAN, "Samma mål.");

    @Test
    void plans_kept_apart_say_why() {
        givenActivePlan()
                .when(new PlanKeptApart(Samples.OTHER_PLAN, "Olika sjukdomar."))
                .then(plan -> assertThat(plan.keptApart())
                        .containsExactly(new KeptApart(
                                Samples.OTHER_PLAN,
                                "Olika sjukdomar.",
                                Samples.CLINICIAN,
                                "2026-03-01T08:06:00.000000Z")));
    }

    @Test
    void absorbed_items_keep_their_state_owner_and_origin() {
        givenActivePlan().when(ABSORBED).then(plan -> {
            assertThat(plan.goals()).extracting(PlanGoal::id).containsExactly(Samples.WALK, Samples.SHOWER);
            assertThat(plan.goals().getLast()).isEqualTo(Samples.foreignGoal(Samples.SHOWER));
            assertThat(plan.interventions().getLast()).isEqualTo(Samples.foreignIntervention(AID, Samples.SHOWER));
            assertThat(plan.agreement()).returns(true, Agreement::stale);
            assertThat(plan.merges())
                    .containsExactly(new Merge(
                            Samples.MERGE,
                            Samples.OTHER_PLAN,
                            14,
                            List.of(Samples.SHOWER, AID),
                            "Samma mål.",
                            Samples.CLINICIAN,
                            "2026-03-01T08:06:00.000000Z",
                            null));
        });
    }

    @Test
    void absorbed_items_live_on_in_their_new_plan() {
        givenActivePlan()
                .when(ABSORBED, new GoalOutcomeRecorded(Samples.SHOWER, new Achievement("achieved", null, null)))
                .then(plan -> assertThat(plan.goals().getLast().status()).isEqualTo("completed"));
    }

    @Test
    void a_merge_that_is_undone_gives_its_items_back_and_stays_on_record() {
        givenActivePlan().when(ABSORBED, SEPARATED).then(plan -> {
            assertThat(plan.goals()).extracting(PlanGoal::id).containsExactly(Samples.WALK);
            assertThat(plan.interventions()).extracting(PlanIntervention::id).containsExactly(Samples.TRAINING);
            assertThat(plan.merges().getFirst().reversal())
                    .isEqualTo(new StatedReason("Fel plan.", Samples.CLINICIAN, "2026-03-01T08:07:00.000000Z"));
        });
    }

    @Test
    void a_merge_is_undone_once_and_for_the_plan_and_items_that_it_brought() {
        givenActivePlan().refuses(SEPARATED, "no such merge");
        givenActivePlan().when(ABSORBED, SEPARATED).refuses(SEPARATED, "no such merge");
        History merged = givenActivePlan().when(ABSORBED);
        merged.refuses(
                new PlanSeparated(Samples.MERGE, Samples.id(9), "Fel.", List.of(Samples.SHOWER, AID)), "another plan");
        merged.refuses(
                new PlanSeparated(Samples.MERGE, Samples.OTHER_PLAN, "Fel.", List.of(Samples.SHOWER)),
                "not those that the merge brought");
    }

    @Test
    void a_merge_is_not_undone_while_other_items_serve_its_goals() {
        givenActivePlan()
                .when(ABSORBED, Samples.planned(Samples.id(0x33), Samples.SHOWER))
                .refuses(SEPARATED, "no such goal");
    }

    @Test
    void a_merge_is_recorded_once_and_brings_new_and_whole_items() {
        givenActivePlan().when(ABSORBED, SEPARATED).refuses(ABSORBED, "the merge is recorded");
        givenActivePlan()
                .refuses(
                        new PlanAbsorbed(
                                Samples.MERGE,
                                Samples.OTHER_PLAN,
                                3,
                                "Så.",
                                List.of(Samples.foreignGoal(Samples.WALK)),
                                List.of()),
                        "an item of that id");
        givenActivePlan()
                .refuses(
                        new PlanAbsorbed(
                                Samples.MERGE,
                                Samples.OTHER_PLAN,
                                3,
                                "Så.",
                                List.of(),
                                List.of(Samples.foreignIntervention(AID, Samples.SHOWER))),
                        "no such goal");
    }

    @Test
    void a_merged_plan_says_where_it_went_and_stands_still() {
        History merged = givenActivePlan().when(MERGED);
        merged.then(plan -> {
            assertThat(plan.status()).isEqualTo("merged");
            assertThat(plan.mergedInto())
                    .isEqualTo(new MergedInto(
                            Samples.MERGE,
                            Samples.OTHER_PLAN,
                            "active",
                            "Samma mål.",
                            Samples.CLINICIAN,
                            "2026-03-01T08:06:00.000000Z"));
            assertThat(plan.goals()).hasSize(1);
        });
        merged.refuses(MERGED, "not open");
        merged.refuses(ABSORBED, "not open");
        merged.refuses(Samples.proposed(Samples.SHOWER), "not open");
        merged.refuses(Samples.closed("moved"), "not open");
        merged.refuses(new PlanEnteredInError("Fel."), "is merged");
    }

    @Test
    void a_restored_plan_has_its_former_status_and_its_items_as_they_have_become() {
        PlanGoal walk = givenActivePlan().plan().goals().getFirst();
        PlanIntervention training = givenActivePlan().plan().interventions().getFirst();
        PlanGoal reached = walk.withAchievement("completed", new Achievement("achieved", null, null));
        PlanIntervention stopped = training.withStatus("stopped", "Målet nått.");
        givenActivePlan()
                .when(
                        MERGED,
                        new PlanRestored(
                                Samples.MERGE, Samples.OTHER_PLAN, "Fel plan.", List.of(reached), List.of(stopped)))
                .then(plan -> {
                    assertThat(plan.status()).isEqualTo("active");
                    assertThat(plan.mergedInto()).isNull();
                    assertThat(plan.goals()).containsExactly(reached);
                    assertThat(plan.interventions()).containsExactly(stopped);
                    assertThat(plan.agreement()).returns(true, Agreement::stale);
                });
    }

    @Test
    void a_draft_is_restored_as_a_draft() {
        given(
                        Samples.drafted(),
                        MERGED,
                        new PlanRestored(Samples.MERGE, Samples.OTHER_PLAN, "Fel.", List.of(), List.of()))
                .then(plan -> assertThat(plan.status()).isEqualTo("draft"));
    }

    @Test
    void only_what_was_merged_in_that_merge_is_restored() {
        PlanRestored restored = new PlanRestored(Samples.MERGE, Samples.OTHER_PLAN, "Fel.", List.of(), List.of());
        givenActivePlan().refuses(restored, "not merged in this merge");
        History merged = givenActivePlan().when(MERGED);
        merged.refuses(
                new PlanRestored(Samples.id(0x42), Samples.OTHER_PLAN, "Fel.", List.of(), List.of()),
                "not merged in this merge");
        merged.refuses(
                new PlanRestored(Samples.MERGE, Samples.id(9), "Fel.", List.of(), List.of()),
                "not merged in this merge");
        merged.refuses(
                new PlanRestored(
                        Samples.MERGE,
                        Samples.OTHER_PLAN,
                        "Fel.",
                        List.of(Samples.foreignGoal(Samples.SHOWER)),
                        List.of()),
                "no such goal");
    }
}
