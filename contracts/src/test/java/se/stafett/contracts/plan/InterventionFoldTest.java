package se.stafett.contracts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.contracts.plan.History.given;
import static se.stafett.contracts.plan.History.givenActivePlan;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterventionFoldTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    @Test
    void a_planned_intervention_is_not_started_and_has_an_owner_and_an_origin() {
        given(Samples.drafted(), Samples.proposed(Samples.WALK), Samples.planned(Samples.TRAINING, Samples.WALK))
                .then(plan -> {
                    assertThat(one(plan).status()).isEqualTo("not-started");
                    assertThat(one(plan).responsible()).isEqualTo(Samples.WARD);
                    assertThat(one(plan).content().goals()).containsExactly(Samples.WALK);
                    assertThat(one(plan).provenance().plan()).isEqualTo(Samples.PLAN);
                    assertThat(one(plan).provenance().version()).isEqualTo(3);
                });
    }

    @Test
    void it_is_started_and_completed_on_days() {
        History history = givenActivePlan().when(new InterventionStarted(Samples.TRAINING, MONDAY));
        history.then(plan -> {
            assertThat(one(plan).status()).isEqualTo("in-progress");
            assertThat(one(plan).startedOn()).isEqualTo(MONDAY);
        });
        history.when(new InterventionCompleted(Samples.TRAINING, MONDAY.plusDays(30), "Gick bra."))
                .then(plan -> {
                    assertThat(one(plan).status()).isEqualTo("completed");
                    assertThat(one(plan).startedOn()).isEqualTo(MONDAY);
                    assertThat(one(plan).completedOn()).isEqualTo(MONDAY.plusDays(30));
                    assertThat(one(plan).note()).isEqualTo("Gick bra.");
                    assertThat(plan.agreement()).returns(false, Agreement::stale);
                });
    }

    @Test
    void it_can_be_completed_without_having_been_started() {
        givenActivePlan()
                .when(new InterventionCompleted(Samples.TRAINING, MONDAY, null))
                .then(plan -> {
                    assertThat(one(plan).status()).isEqualTo("completed");
                    assertThat(one(plan).startedOn()).isNull();
                });
    }

    @Test
    void a_stopped_one_says_why_and_makes_the_agreement_stale() {
        givenActivePlan()
                .when(new InterventionStopped(Samples.TRAINING, "Smärta."))
                .then(plan -> {
                    assertThat(one(plan).status()).isEqualTo("stopped");
                    assertThat(one(plan).reason()).isEqualTo("Smärta.");
                    assertThat(plan.agreement()).returns(true, Agreement::stale);
                });
    }

    @Test
    void a_revised_one_keeps_its_status_and_makes_the_agreement_stale() {
        InterventionContent content = new InterventionContent(
                "self-care",
                "Promenad.",
                "QG003",
                List.of(Samples.WALK),
                new Performer("patient", null, null),
                new Schedule("varje dag", MONDAY, null));
        givenActivePlan()
                .when(
                        new InterventionStarted(Samples.TRAINING, MONDAY),
                        new InterventionRevised(Samples.TRAINING, content, "Klarar det själv."))
                .then(plan -> {
                    assertThat(one(plan).status()).isEqualTo("in-progress");
                    assertThat(one(plan).content()).isEqualTo(content);
                    assertThat(plan.agreement()).returns(true, Agreement::stale);
                });
    }

    @Test
    void one_in_error_stays_readable_with_the_reason() {
        History history = givenActivePlan().when(new InterventionEnteredInError(Samples.TRAINING, "Fel patient."));
        history.then(plan -> {
            assertThat(one(plan).status()).isEqualTo("entered-in-error");
            assertThat(one(plan).reason()).isEqualTo("Fel patient.");
        });
        history.refuses(new InterventionEnteredInError(Samples.TRAINING, "Igen."), "in error already");
    }

    @Test
    void what_has_ended_is_not_started_completed_stopped_or_revised() {
        History ended = givenActivePlan().when(new InterventionStopped(Samples.TRAINING, "Smärta."));
        ended.refuses(new InterventionStarted(Samples.TRAINING, MONDAY), "has ended");
        ended.refuses(new InterventionCompleted(Samples.TRAINING, MONDAY, null), "has ended");
        ended.refuses(new InterventionStopped(Samples.TRAINING, "Igen."), "has ended");
        ended.refuses(new InterventionRevised(Samples.TRAINING, Samples.exercise(Samples.WALK), "Så."), "has ended");
    }

    @Test
    void it_is_started_once() {
        givenActivePlan()
                .when(new InterventionStarted(Samples.TRAINING, MONDAY))
                .refuses(new InterventionStarted(Samples.TRAINING, MONDAY), "has been started");
    }

    @Test
    void it_serves_goals_that_are_there() {
        givenActivePlan().refuses(Samples.planned(Samples.id(0x32), Samples.SHOWER), "no such goal");
        givenActivePlan()
                .refuses(
                        new InterventionRevised(Samples.TRAINING, Samples.exercise(Samples.SHOWER), "Så."),
                        "no such goal");
    }

    @Test
    void nothing_happens_to_one_that_is_not_there() {
        for (PlanEvent event : List.of(
                new InterventionStarted(Samples.SHOWER, MONDAY),
                new InterventionCompleted(Samples.SHOWER, MONDAY, null),
                new InterventionStopped(Samples.SHOWER, "Nej."),
                new InterventionEnteredInError(Samples.SHOWER, "Fel."))) {
            givenActivePlan().refuses(event, "no such intervention");
        }
    }

    @Test
    void one_id_is_one_item() {
        givenActivePlan().refuses(Samples.planned(Samples.TRAINING, Samples.WALK), "an item of that id");
        givenActivePlan().refuses(Samples.planned(Samples.WALK, Samples.WALK), "an item of that id");
    }

    private static PlanIntervention one(CurrentPlan plan) {
        return plan.interventions().getFirst();
    }
}
