package se.stafett.contracts.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.contracts.journey.Told.ASSESSMENT;
import static se.stafett.contracts.journey.Told.CENTRE;
import static se.stafett.contracts.journey.Told.DISCHARGE;
import static se.stafett.contracts.journey.Told.FOLLOW_UP;
import static se.stafett.contracts.journey.Told.HANDOVER;
import static se.stafett.contracts.journey.Told.OTHER_PLAN;
import static se.stafett.contracts.journey.Told.OTHER_TRAINING;
import static se.stafett.contracts.journey.Told.OTHER_WALK;
import static se.stafett.contracts.journey.Told.PLAN;
import static se.stafett.contracts.journey.Told.REASSESSMENT;
import static se.stafett.contracts.journey.Told.TOWN;
import static se.stafett.contracts.journey.Told.TRAINING;
import static se.stafett.contracts.journey.Told.WALK;
import static se.stafett.contracts.journey.Told.WARD;
import static se.stafett.contracts.journey.Told.accepted;
import static se.stafett.contracts.journey.Told.admitted;
import static se.stafett.contracts.journey.Told.concluded;
import static se.stafett.contracts.journey.Told.initiated;
import static se.stafett.contracts.journey.Told.moved;
import static se.stafett.contracts.journey.Told.need;
import static se.stafett.contracts.journey.Told.opened;
import static se.stafett.contracts.journey.Told.planned;
import static se.stafett.contracts.journey.Told.proposed;
import static se.stafett.contracts.journey.Told.reopened;
import static se.stafett.contracts.journey.Told.review;
import static se.stafett.contracts.journey.Told.started;
import static se.stafett.contracts.journey.Told.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.contracts.discharge.ContactNamed;
import se.stafett.contracts.discharge.DeadlinePassed;
import se.stafett.contracts.discharge.EstimateChanged;
import se.stafett.contracts.discharge.InformationGiven;
import se.stafett.contracts.discharge.PatientLeft;
import se.stafett.contracts.discharge.PatientSummaryGiven;
import se.stafett.contracts.discharge.PlanningCalled;
import se.stafett.contracts.handover.HandoverCancelled;
import se.stafett.contracts.handover.HandoverEvent;
import se.stafett.contracts.handover.ItemKept;
import se.stafett.contracts.handover.ItemOffered;
import se.stafett.contracts.plan.InterventionStopped;
import se.stafett.contracts.plan.NamedContact;
import se.stafett.contracts.plan.PlanMergedInto;

/** A deviation that has been mended stays one, and says until when it lasted. */
class MendingTest {
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);

    @Test
    void a_plan_that_comes_late_ends_the_wait_for_it() {
        Deviation late = only(
                DeviationCode.NEED_WITHOUT_PLAN, Model.planning(Model.assessed().on("2026-03-12")));

        assertThat(late.stream()).isEqualTo(ASSESSMENT);
        assertThat(late.about()).isEqualTo(StreamKind.ASSESSMENT);
        assertThat(late.since()).isEqualTo("2026-03-09T08:02:00Z");
        assertThat(late.until()).isEqualTo("2026-03-12T08:00:00Z");
    }

    @Test
    void a_need_that_is_found_later_mends_a_plan_that_was_agreed_before() {
        Deviation early = only(
                DeviationCode.PLAN_BEFORE_NEED,
                Model.planning(new Life().assessment(ASSESSMENT, opened(), story()))
                        .on("2026-03-05")
                        .assessment(ASSESSMENT, need(true)));

        assertThat(early.stream()).isEqualTo(PLAN);
        assertThat(early.until()).isEqualTo("2026-03-05T08:00:00Z");
    }

    @Test
    void two_plans_at_once_are_one_again_when_one_is_merged_into_the_other() {
        Deviation both = only(
                DeviationCode.TWO_ACTIVE_PLANS,
                Departures.otherPlan(Model.agreedPlan())
                        .on("2026-03-06")
                        .plan(OTHER_PLAN, new PlanMergedInto(Told.id(0x99), PLAN, "En plan räcker.")));

        assertThat(both.stream()).isEqualTo(OTHER_PLAN);
        assertThat(both.until()).isEqualTo("2026-03-06T08:00:00Z");
    }

    @Test
    void a_goal_that_is_accepted_later_makes_its_intervention_right() {
        Deviation unwanted = only(
                DeviationCode.INTERVENTION_WITHOUT_ACCEPTED_GOAL,
                Model.agreedPlan()
                        .plan(PLAN, proposed(OTHER_WALK), planned(OTHER_TRAINING, OTHER_WALK), started(OTHER_TRAINING))
                        .on("2026-03-08")
                        .plan(PLAN, accepted(OTHER_WALK)));

        assertThat(unwanted.item()).isEqualTo(OTHER_TRAINING);
        assertThat(unwanted.until()).isEqualTo("2026-03-08T08:00:00Z");
    }

    @Test
    void an_intervention_that_is_stopped_is_wrong_no_more() {
        assertThat(only(
                                DeviationCode.INTERVENTION_WITHOUT_ACCEPTED_GOAL,
                                Model.agreedPlan()
                                        .plan(
                                                PLAN,
                                                proposed(OTHER_WALK),
                                                planned(OTHER_TRAINING, OTHER_WALK),
                                                started(OTHER_TRAINING))
                                        .on("2026-03-08")
                                        .plan(PLAN, new InterventionStopped(OTHER_TRAINING, "Fel.")))
                        .until())
                .isEqualTo("2026-03-08T08:00:00Z");
    }

    @Test
    void treatment_that_began_early_is_right_once_the_plan_is_agreed() {
        assertThat(Departures.of(DeviationCode.TREATMENT_BEFORE_AGREEMENT).deviations())
                .singleElement()
                .satisfies(early -> {
                    assertThat(early.item()).isEqualTo(TRAINING);
                    assertThat(early.until()).isNotNull();
                });
    }

    @Test
    void a_follow_up_that_comes_late_ends_the_wait_for_it() {
        Deviation late = only(
                DeviationCode.PLAN_NOT_FOLLOWED_UP,
                Model.looking()
                        .on("2026-06-20")
                        .followUp(FOLLOW_UP, concluded("continue", true, null, true, AUTUMN))
                        .plan(PLAN, review(AUTUMN)));

        assertThat(late.unit()).isEqualTo(CENTRE);
        assertThat(late.since()).isEqualTo("2026-06-07T22:00:00Z");
        assertThat(late.until()).isEqualTo("2026-06-20T08:00:00Z");
    }

    @Test
    void the_next_review_mends_that_there_was_none() {
        Deviation gap = only(
                DeviationCode.PLAN_WITHOUT_REVIEW,
                Model.looking()
                        .followUp(FOLLOW_UP, concluded("continue", true, null, true, null))
                        .on("2026-06-20")
                        .plan(PLAN, review(AUTUMN)));

        assertThat(gap.about()).isEqualTo(StreamKind.FOLLOW_UP);
        assertThat(gap.until()).isEqualTo("2026-06-20T08:00:00Z");
    }

    @Test
    void a_re_assessment_that_is_opened_late_ends_the_wait_for_it() {
        Deviation late = only(
                DeviationCode.MORE_POSSIBLE_NOT_REASSESSED,
                Model.looking()
                        .followUp(FOLLOW_UP, concluded("loop-back", false, true, true, AUTUMN))
                        .plan(PLAN, review(AUTUMN))
                        .on("2026-06-30")
                        .assessment(REASSESSMENT, reopened()));

        assertThat(late.until()).isEqualTo("2026-06-30T08:00:00Z");
    }

    @Test
    void a_handover_that_is_given_up_is_overdue_no_more() {
        Deviation overdue = only(
                DeviationCode.HANDOVER_OVERDUE,
                Model.agreedPlan()
                        .handover(HANDOVER, initiated())
                        .on("2026-04-01")
                        .handover(HANDOVER, new HandoverCancelled("Patienten stannar.")));

        assertThat(overdue.since()).isEqualTo("2026-03-20T08:00:00Z");
        assertThat(overdue.until()).isEqualTo("2026-04-01T08:00:00Z");
    }

    @Test
    void an_item_that_was_left_lies_no_longer_when_another_handover_offers_it() {
        Deviation left = only(
                DeviationCode.ITEM_DECLINED_AND_LEFT,
                Departures.declined()
                        .handover(HANDOVER, new HandoverCancelled("Vi väntar."))
                        .on("2026-03-15")
                        .handover(Told.id(0x32), initiated(), new ItemOffered(TRAINING, CENTRE))
                        .handover(Told.id(0x32), new HandoverCancelled("Nej.")));

        assertThat(left.item()).isEqualTo(TRAINING);
        assertThat(left.unit()).isEqualTo(WARD);
        assertThat(left.until()).isEqualTo("2026-03-15T08:01:00Z");
    }

    @Test
    void keeping_the_item_after_all_ends_that_it_was_left() {
        assertThat(only(
                                DeviationCode.ITEM_DECLINED_AND_LEFT,
                                Departures.declined()
                                        .on("2026-03-25")
                                        .handover(HANDOVER, new ItemKept(TRAINING, "Kvar.")))
                        .until())
                .isEqualTo("2026-03-25T08:00:00Z");
    }

    @Test
    void what_stayed_behind_at_the_hospital_follows_when_it_is_handed_over() {
        Deviation behind = only(
                DeviationCode.LEFT_WITHOUT_HANDOVER,
                Model.agreedPlan()
                        .discharge(DISCHARGE, admitted(), new PatientLeft("2026-03-03T08:00:00.000000Z"))
                        .on("2026-03-10")
                        .handover(HANDOVER, Model.MEETING.toArray(HandoverEvent[]::new))
                        .plan(PLAN, moved(WALK), moved(TRAINING)));

        assertThat(behind.stream()).isEqualTo(DISCHARGE);
        assertThat(behind.until()).isEqualTo("2026-03-10T08:11:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"estimate-notice", "contact-naming", "planning-call", "information", "patient-summary"})
    void what_a_discharge_asks_for_is_late_until_it_is_done(String rule) {
        Conformance conformance = new Life()
                .discharge(DISCHARGE, admitted(), new DeadlinePassed(rule, "2026-03-01T08:00:00.000000Z"))
                .on("2026-03-11")
                .discharge(
                        DISCHARGE,
                        new EstimateChanged(LocalDate.of(2026, 3, 14)),
                        new ContactNamed(new NamedContact("Orvar Testsson", null, CENTRE, "08-465 004 10")),
                        new PlanningCalled("2026-03-12T08:00:00.000000Z", List.of(TOWN)),
                        new InformationGiven(Told.id(0x42), List.of(CENTRE), List.of("care-summary"), null),
                        new InformationGiven(Told.id(0x43), List.of(TOWN), List.of("care-summary"), null),
                        new PatientSummaryGiven(true, true, List.of()))
                .later();

        assertThat(conformance.deviations()).singleElement().satisfies(late -> {
            assertThat(late.code().code()).isEqualTo(rule + "-late");
            assertThat(late.since()).isEqualTo("2026-03-01T08:00:00Z");
            assertThat(late.until()).isBetween("2026-03-11T08:00:00Z", "2026-03-11T08:05:00Z");
        });
    }

    @Test
    void information_is_late_until_the_last_of_those_concerned_has_it() {
        Deviation late = only(
                DeviationCode.INFORMATION_LATE,
                new Life()
                        .discharge(
                                DISCHARGE,
                                admitted(),
                                new DeadlinePassed("information", "2026-03-01T08:00:00.000000Z"),
                                new InformationGiven(Told.id(0x42), List.of(CENTRE), List.of("care-summary"), null)));

        assertThat(late.until()).isNull();
    }

    private static Deviation only(DeviationCode code, Life life) {
        List<Deviation> found = life.later().deviations().stream()
                .filter(deviation -> deviation.code() == code)
                .toList();
        assertThat(found).hasSize(1);
        Deviation deviation = found.getFirst();
        Instant until = deviation.until();
        assertThat(until == null || until.isAfter(deviation.since())).isTrue();
        return deviation;
    }
}
