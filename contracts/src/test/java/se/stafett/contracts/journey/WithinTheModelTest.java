package se.stafett.contracts.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.contracts.journey.Told.CENTRE;
import static se.stafett.contracts.journey.Told.DISCHARGE;
import static se.stafett.contracts.journey.Told.FOLLOW_UP;
import static se.stafett.contracts.journey.Told.HANDOVER;
import static se.stafett.contracts.journey.Told.OTHER_PLAN;
import static se.stafett.contracts.journey.Told.PLAN;
import static se.stafett.contracts.journey.Told.REASSESSMENT;
import static se.stafett.contracts.journey.Told.TRAINING;
import static se.stafett.contracts.journey.Told.WALK;
import static se.stafett.contracts.journey.Told.admitted;
import static se.stafett.contracts.journey.Told.closed;
import static se.stafett.contracts.journey.Told.concluded;
import static se.stafett.contracts.journey.Told.drafted;
import static se.stafett.contracts.journey.Told.initiated;
import static se.stafett.contracts.journey.Told.need;
import static se.stafett.contracts.journey.Told.reopened;
import static se.stafett.contracts.journey.Told.review;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.discharge.DischargeEnteredInError;
import se.stafett.contracts.discharge.PatientLeft;
import se.stafett.contracts.followup.EntryEnteredInError;
import se.stafett.contracts.followup.FollowUpCancelled;
import se.stafett.contracts.handover.HandoverCompleted;
import se.stafett.contracts.handover.HandoverEvent;
import se.stafett.contracts.handover.ItemOffered;
import se.stafett.contracts.handover.KeptItem;
import se.stafett.contracts.payload.Story;
import se.stafett.contracts.plan.InterventionCompleted;
import se.stafett.contracts.plan.PlanClosed;
import se.stafett.contracts.plan.PlanHeld;
import se.stafett.contracts.plan.PlanKeptApart;
import se.stafett.contracts.plan.StoryTold;

/** What looks like a deviation and is none, and what is none yet. */
class WithinTheModelTest {
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);

    @Test
    void a_need_waits_seven_days_for_a_plan() {
        then(Model.assessed().asOf("2026-03-09")).isEmpty();
        then(Model.assessed().asOf("2026-03-10")).containsExactly(DeviationCode.NEED_WITHOUT_PLAN);
    }

    @Test
    void a_plan_that_is_drafted_in_time_answers_the_need_however_long_it_stays_a_draft() {
        then(Model.assessed().plan(PLAN, drafted()).later()).isEmpty();
    }

    @Test
    void a_plan_that_was_closed_before_does_not_answer_a_need() {
        then(Model.treated()
                        .plan(PLAN, closed("moved", true))
                        .assessment(REASSESSMENT, reopened(), need(true))
                        .later())
                .containsExactly(DeviationCode.NEED_WITHOUT_PLAN);
    }

    @Test
    void the_story_may_have_been_told_in_a_plan_before() {
        then(new Life()
                        .plan(PLAN, drafted(), new StoryTold(new Story(null, "Jag vill hem.", null, null, null)))
                        .assessment(Told.ASSESSMENT, Told.opened(), need(false))
                        .later())
                .isEmpty();
    }

    @Test
    void two_plans_may_be_kept_apart_for_a_reason_on_either_side() {
        then(Departures.otherPlan(Model.agreedPlan()
                                .plan(PLAN, new PlanKeptApart(OTHER_PLAN, "Smärta behandlas för sig.")))
                        .later())
                .isEmpty();
    }

    @Test
    void a_plan_waits_seven_days_past_its_review() {
        then(Model.treated().asOf("2026-06-07")).isEmpty();
        then(Model.treated().asOf("2026-06-08")).containsExactly(DeviationCode.PLAN_NOT_FOLLOWED_UP);
    }

    @Test
    void a_plan_on_hold_is_followed_up_all_the_same() {
        then(Model.treated().plan(PLAN, new PlanHeld("Lunginflammation.")).asOf("2026-06-10"))
                .containsExactly(DeviationCode.PLAN_NOT_FOLLOWED_UP);
    }

    @Test
    void another_day_of_review_in_time_is_waited_for_instead() {
        then(Model.treated().on("2026-05-20").plan(PLAN, review(AUTUMN)).asOf("2026-07-01"))
                .isEmpty();
    }

    @Test
    void a_plan_that_ended_in_time_is_not_followed_up() {
        then(Model.treated().plan(PLAN, closed("moved", true)).asOf("2026-07-01"))
                .isEmpty();
    }

    @Test
    void a_follow_up_that_the_unit_cancels_asks_for_another_day_once_that_day_has_come() {
        Life cancelled = Model.treated()
                .on("2026-06-02")
                .followUp(FOLLOW_UP, new FollowUpCancelled(PLAN, 9, "by-unit", "Inlagd."));

        then(cancelled.asOf("2026-06-07")).isEmpty();
        then(cancelled.asOf("2026-06-20"))
                .containsExactly(DeviationCode.PLAN_NOT_FOLLOWED_UP, DeviationCode.PLAN_WITHOUT_REVIEW);
    }

    @Test
    void an_item_that_was_declined_may_be_offered_to_another_in_time() {
        then(Departures.declined()
                        .handover(HANDOVER, new ItemOffered(TRAINING, CENTRE))
                        .asOf("2026-03-20"))
                .isEmpty();
    }

    @Test
    void an_item_that_was_declined_is_not_left_while_there_is_time() {
        then(Departures.declined().asOf("2026-03-19")).isEmpty();
        then(Departures.declined().asOf("2026-03-21"))
                .containsExactly(DeviationCode.HANDOVER_OVERDUE, DeviationCode.ITEM_DECLINED_AND_LEFT);
    }

    @Test
    void a_handover_is_not_overdue_at_the_very_moment() {
        then(Model.agreedPlan().handover(HANDOVER, initiated()).asOf("2026-03-20"))
                .isEmpty();
    }

    @Test
    void a_patient_who_was_away_cannot_sum_up() {
        then(Departures.of(DeviationCode.HANDOVER_WITHOUT_PATIENT))
                .doesNotContain(DeviationCode.HANDOVER_WITHOUT_SUMMARY);
    }

    @Test
    void what_the_hospital_keeps_on_purpose_is_not_left_behind() {
        List<HandoverEvent> keeping = Model.with(event -> event instanceof HandoverCompleted done
                ? new HandoverCompleted(
                        done.handover(),
                        done.plan(),
                        done.planVersion(),
                        done.sender(),
                        List.of(done.moved().getFirst()),
                        List.of(new KeptItem(TRAINING, "Vi avslutar den.")),
                        List.of(),
                        done.patient(),
                        true)
                : event);

        then(Model.agreedPlan()
                        .on("2026-03-10")
                        .handover(HANDOVER, keeping.toArray(HandoverEvent[]::new))
                        .plan(PLAN, Told.moved(WALK))
                        .discharge(DISCHARGE, admitted(), new PatientLeft("2026-03-10T08:00:00.000000Z"))
                        .later())
                .isEmpty();
    }

    @Test
    void a_discharge_in_error_says_nothing() {
        then(Model.agreedPlan()
                        .discharge(
                                DISCHARGE,
                                admitted(),
                                new PatientLeft("2026-03-03T08:00:00.000000Z"),
                                new DischargeEnteredInError("Fel patient."))
                        .later())
                .isEmpty();
    }

    @Test
    void an_experience_in_error_was_not_told() {
        then(Model.looking()
                        .followUp(
                                FOLLOW_UP,
                                new EntryEnteredInError(Told.id(0x52), "Fel patient."),
                                concluded("continue", true, null, true, AUTUMN))
                        .plan(PLAN, review(AUTUMN))
                        .later())
                .containsExactly(DeviationCode.FOLLOW_UP_WITHOUT_EXPERIENCE);
    }

    @Test
    void a_plan_with_interventions_to_come_continues_without_a_new_assessment() {
        then(Model.looking()
                        .followUp(FOLLOW_UP, concluded("continue", false, true, true, AUTUMN))
                        .plan(PLAN, review(AUTUMN))
                        .later())
                .isEmpty();
    }

    @Test
    void a_plan_with_nothing_to_come_does_not() {
        then(Model.looking()
                        .plan(PLAN, new InterventionCompleted(TRAINING, Told.REVIEW, null))
                        .followUp(FOLLOW_UP, concluded("continue", false, true, true, AUTUMN))
                        .plan(PLAN, review(AUTUMN))
                        .later())
                .containsExactly(DeviationCode.MORE_POSSIBLE_NOT_REASSESSED);
    }

    @Test
    void no_dialogue_is_asked_for_when_the_patient_has_died() {
        then(Model.treated().plan(PLAN, closed("deceased", false)).later()).isEmpty();
    }

    @Test
    void a_follow_up_that_ends_the_plan_without_dialogue_is_told_once() {
        PlanClosed closed = closed("no-further-benefit", false);

        then(Model.looking()
                        .followUp(FOLLOW_UP, concluded("close", false, false, false, null))
                        .plan(PLAN, closed)
                        .later())
                .containsExactly(DeviationCode.CLOSED_WITHOUT_DIALOGUE);
    }

    @Test
    void limits_are_a_regions_own() {
        JourneyLimits patient = new JourneyLimits(Duration.ofDays(60), 60);
        Life life = Model.assessed();

        then(Conformance.of(life.events(), Life.at("2026-04-20"), patient)).isEmpty();
    }

    private static ListAssert<DeviationCode> then(Conformance conformance) {
        return assertThat(conformance.deviations().stream().map(Deviation::code).toList());
    }
}
