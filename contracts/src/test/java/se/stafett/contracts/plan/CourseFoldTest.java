package se.stafett.contracts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.stafett.contracts.plan.History.given;
import static se.stafett.contracts.plan.History.givenActivePlan;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.payload.StatedReason;
import se.stafett.contracts.payload.UnfitEvent;

class CourseFoldTest {
    @Test
    void a_drafted_plan_is_a_draft_that_says_whose_it_is() {
        given(Samples.drafted()).then(plan -> {
            assertThat(plan.planId()).isEqualTo(Samples.PLAN);
            assertThat(plan.version()).isEqualTo(1);
            assertThat(plan.status()).isEqualTo("draft");
            assertThat(plan.patientRef()).isEqualTo(History.PATIENT_REF);
            assertThat(plan.patient().name()).isEqualTo("Tolvan Tolvansson");
            assertThat(plan.unit()).isEqualTo(Samples.WARD);
            assertThat(plan.assessment()).isNull();
            assertThat(plan.drafted()).isEqualTo(new Stamp(Samples.CLINICIAN, "2026-03-01T08:00:00.000000Z"));
            assertThat(plan.goals()).isEmpty();
            assertThat(plan.agreement()).isNull();
        });
    }

    @Test
    void a_plan_can_be_drafted_from_an_assessment() {
        PlanDrafted drafted = Samples.drafted();
        UUID assessment = Samples.id(3);
        given(new PlanDrafted(drafted.patient(), drafted.unit(), assessment))
                .then(plan -> assertThat(plan.assessment()).isEqualTo(assessment));
    }

    @Test
    void a_plan_is_drafted_once() {
        given(Samples.drafted()).refuses(Samples.drafted(), "drafted already");
    }

    @Test
    void a_plan_begins_by_being_drafted() {
        given().refuses(Samples.agreed(), "begins by being drafted");
    }

    @Test
    void an_agreed_draft_is_active() {
        givenActivePlan().then(plan -> {
            assertThat(plan.status()).isEqualTo("active");
            assertThat(plan.agreement())
                    .isEqualTo(
                            new Agreement("agreed", null, 6, false, Samples.CLINICIAN, "2026-03-01T08:05:00.000000Z"));
        });
    }

    @ParameterizedTest
    @CsvSource({"disagreed, Vill vänta., draft", "unable, Medvetslös., active"})
    void any_position_of_the_patient_is_kept_with_its_reason_but_a_plan_disagreed_with_does_not_begin(
            String position, String reason, String status) {
        given(Samples.drafted(), new PlanAgreed(position, reason)).then(plan -> {
            assertThat(plan.status()).isEqualTo(status);
            assertThat(plan.agreement()).isNotNull();
            assertThat(plan.agreement()).returns(position, Agreement::position);
            assertThat(plan.agreement()).returns(reason, Agreement::reason);
        });
    }

    @Test
    void an_active_plan_is_agreed_anew() {
        givenActivePlan()
                .when(new ReviewDateSet(Samples.REVIEW.plusDays(7)), Samples.agreed())
                .then(plan -> {
                    assertThat(plan.agreement()).returns(false, Agreement::stale);
                    assertThat(plan.agreement()).returns(8L, Agreement::version);
                });
    }

    @Test
    void an_active_plan_that_the_patient_disagrees_with_stays_active() {
        givenActivePlan()
                .when(new PlanAgreed("disagreed", "Vill hellre träna hemma."))
                .then(plan -> {
                    assertThat(plan.status()).isEqualTo("active");
                    assertThat(plan.agreement().position()).isEqualTo("disagreed");
                });
    }

    @Test
    void a_held_plan_is_on_hold_with_reason_until_it_is_resumed() {
        History history = givenActivePlan().when(new PlanHeld("Inlagd för operation."));
        history.then(plan -> {
            assertThat(plan.status()).isEqualTo("on-hold");
            assertThat(plan.hold()).returns("Inlagd för operation.", StatedReason::reason);
        });
        history.when(new PlanResumed()).then(plan -> {
            assertThat(plan.status()).isEqualTo("active");
            assertThat(plan.hold()).isNull();
        });
    }

    @Test
    void only_an_active_plan_is_held_and_only_a_held_plan_resumed_or_not_agreed() {
        given(Samples.drafted()).refuses(new PlanHeld("Väntar."), "only an active plan");
        givenActivePlan().refuses(new PlanResumed(), "not on hold");
        givenActivePlan().when(new PlanHeld("Väntar.")).refuses(Samples.agreed(), "only a draft or an active plan");
    }

    @ParameterizedTest
    @CsvSource({
        "goals-met, completed",
        "no-further-benefit, completed",
        "patient-declined, revoked",
        "moved, revoked",
        "deceased, revoked",
        "other, revoked"
    })
    void a_closed_plan_is_completed_or_revoked_by_its_reason(String reason, String status) {
        givenActivePlan().when(Samples.closed(reason)).then(plan -> {
            assertThat(plan.status()).isEqualTo(status);
            assertThat(plan.closure()).returns(reason, Closure::reason);
            assertThat(plan.closure()).returns(new Dialogue(true, null), Closure::dialogue);
        });
    }

    @Test
    void a_draft_that_is_closed_is_revoked() {
        given(Samples.drafted(), Samples.closed("no-further-benefit"))
                .then(plan -> assertThat(plan.status()).isEqualTo("revoked"));
    }

    @Test
    void a_plan_on_hold_can_be_closed() {
        givenActivePlan()
                .when(new PlanHeld("Väntar."), Samples.closed("no-further-benefit"))
                .then(plan -> {
                    assertThat(plan.status()).isEqualTo("completed");
                    assertThat(plan.hold()).isNull();
                });
    }

    @Test
    void open_items_end_with_the_plan_and_ended_ones_stay() {
        givenActivePlan()
                .when(
                        Samples.proposed(Samples.SHOWER),
                        new GoalOutcomeRecorded(Samples.WALK, new Achievement("achieved", null, null)),
                        Samples.closed("moved"))
                .then(plan -> {
                    assertThat(plan.goals()).extracting(PlanGoal::status).containsExactly("completed", "cancelled");
                    assertThat(plan.interventions())
                            .extracting(PlanIntervention::status)
                            .containsExactly("stopped");
                });
    }

    @Test
    void nothing_happens_to_a_closed_plan_but_corrections_and_errors() {
        History closed = givenActivePlan().when(Samples.closed("moved"));
        closed.refuses(Samples.closed("moved"), "not open");
        closed.refuses(Samples.agreed(), "only a draft or an active plan");
        closed.refuses(new SummaryWritten("Ny."), "not open");
        closed.refuses(Samples.proposed(Samples.SHOWER), "not open");
        closed.refuses(Samples.planned(Samples.id(0x32), Samples.WALK), "not open");
        closed.refuses(new PlanKeptApart(Samples.OTHER_PLAN, "Olika diagnoser."), "not open");
        closed.when(new PlanEnteredInError("Fel patient."))
                .then(plan -> assertThat(plan.status()).isEqualTo("entered-in-error"));
    }

    @Test
    void a_plan_in_error_stays_readable_with_the_reason() {
        History error = givenActivePlan().when(new PlanEnteredInError("Fel patient."));
        error.then(plan -> {
            assertThat(plan.error()).returns("Fel patient.", StatedReason::reason);
            assertThat(plan.goals()).hasSize(1);
        });
        error.refuses(new PlanEnteredInError("Igen."), "in error already");
    }

    @Test
    void an_event_of_another_plan_patient_or_version_does_not_fit() {
        CurrentPlan plan = givenActivePlan().plan();
        PlanEvent next = new PlanHeld("Väntar.");
        refuses(plan, History.envelope(Samples.OTHER_PLAN, 7, History.PATIENT_REF, next), next, "another plan");
        refuses(plan, History.envelope(Samples.PLAN, 7, "other", next), next, "another patient");
        refuses(plan, History.envelope(6, next), next, "not the one before");
        refuses(plan, History.envelope(8, next), next, "not the one before");
    }

    @Test
    void a_history_that_lacks_its_beginning_does_not_fit() {
        assertThatExceptionOfType(UnfitEvent.class)
                .isThrownBy(() -> PlanFold.apply(
                        null,
                        History.envelope(2, Samples.agreed()),
                        new AuthoredEvent<>(Samples.CLINICIAN, Samples.agreed())))
                .withMessageContaining("before it are missing");
    }

    private static void refuses(CurrentPlan plan, LogEvent envelope, PlanEvent event, String problem) {
        assertThatExceptionOfType(UnfitEvent.class)
                .isThrownBy(() -> PlanFold.apply(plan, envelope, new AuthoredEvent<>(Samples.CLINICIAN, event)))
                .withMessageContaining(problem);
    }
}
