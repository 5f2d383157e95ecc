package se.stafett.indicator.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.indicator.domain.Indicator.FOLLOW_UPS_ON_TIME;
import static se.stafett.indicator.domain.Indicator.HANDOVERS_WITH_PATIENT;
import static se.stafett.indicator.domain.Indicator.ITEMS_DECLINED;
import static se.stafett.indicator.domain.Indicator.READY_TO_ACCEPTANCE;
import static se.stafett.indicator.messaging.Told.CENTRE;
import static se.stafett.indicator.messaging.Told.HOME;
import static se.stafett.indicator.messaging.Told.WARD;
import static se.stafett.indicator.messaging.Told.admitted;
import static se.stafett.indicator.messaging.Told.cancelled;
import static se.stafett.indicator.messaging.Told.completed;
import static se.stafett.indicator.messaging.Told.concluded;
import static se.stafett.indicator.messaging.Told.dischargeCancelled;
import static se.stafett.indicator.messaging.Told.dischargeInError;
import static se.stafett.indicator.messaging.Told.drafted;
import static se.stafett.indicator.messaging.Told.handoverCancelled;
import static se.stafett.indicator.messaging.Told.handoverInError;
import static se.stafett.indicator.messaging.Told.initiated;
import static se.stafett.indicator.messaging.Told.itemAccepted;
import static se.stafett.indicator.messaging.Told.itemDeclined;
import static se.stafett.indicator.messaging.Told.moved;
import static se.stafett.indicator.messaging.Told.need;
import static se.stafett.indicator.messaging.Told.notReady;
import static se.stafett.indicator.messaging.Told.opened;
import static se.stafett.indicator.messaging.Told.overdue;
import static se.stafett.indicator.messaging.Told.planInError;
import static se.stafett.indicator.messaging.Told.ready;
import static se.stafett.indicator.messaging.Told.rescheduled;
import static se.stafett.indicator.messaging.Told.scheduled;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Given what happened to handovers, stays in hospital and follow-ups, then these are counted. */
class CourseIndicatorsTest {
    private static final UUID PLAN = Told.id(1);
    private static final UUID HANDOVER = Told.id(2);
    private static final UUID LATER = Told.id(3);
    private static final UUID WALK = Told.id(4);
    private static final UUID COOK = Told.id(5);
    private static final UUID STAY = Told.id(6);
    private static final UUID FOLLOW_UP = Told.id(7);
    private static final UUID ASSESSMENT = Told.id(8);

    @Test
    void a_completed_handover_counts_for_the_unit_that_led_it() {
        Way way = Way.given()
                .on("2026-03-01", opened(ASSESSMENT, WARD), need(ASSESSMENT, "inpatient-rehab"))
                .on("2026-03-02", initiated(HANDOVER, PLAN, WARD));
        assertThat(way.cases(HANDOVERS_WITH_PATIENT)).isEmpty();

        way.on("2026-03-05", completed(HANDOVER, PLAN, WARD, true, WALK));
        way.on("2026-03-06", initiated(LATER, PLAN, HOME), completed(LATER, PLAN, HOME, false, COOK));

        assertThat(way.cases(HANDOVERS_WITH_PATIENT))
                .containsExactly("STROKE 2026-03-05 inpatient-rehab yes", "HOMEREHAB 2026-03-06 inpatient-rehab no");
    }

    @Test
    void a_handover_that_is_cancelled_or_in_error_was_not_completed() {
        Way way = Way.given()
                .on("2026-03-02", initiated(HANDOVER, PLAN, WARD), handoverCancelled(HANDOVER))
                .on("2026-03-02", initiated(LATER, PLAN, WARD), handoverInError(LATER));

        assertThat(way.cases(HANDOVERS_WITH_PATIENT)).isEmpty();
    }

    @Test
    void each_unit_s_latest_answer_to_an_item_counts_for_it() {
        Way way = Way.given()
                .on("2026-03-02", initiated(HANDOVER, PLAN, WARD))
                .on("2026-03-03", itemAccepted(HANDOVER, WALK, HOME), itemAccepted(HANDOVER, COOK, HOME))
                .on("2026-03-04", itemDeclined(HANDOVER, COOK, HOME))
                .on("2026-03-05", itemAccepted(HANDOVER, COOK, CENTRE));

        assertThat(way.cases(ITEMS_DECLINED))
                .containsExactlyInAnyOrder(
                        "HOMEREHAB 2026-03-03 unknown no",
                        "HOMEREHAB 2026-03-04 unknown yes",
                        "CENTRE 2026-03-05 unknown no");
    }

    @Test
    void an_answer_stands_when_the_handover_is_cancelled_but_not_when_it_is_in_error() {
        Way way = Way.given()
                .on("2026-03-02", initiated(HANDOVER, PLAN, WARD), itemDeclined(HANDOVER, WALK, HOME))
                .on("2026-03-03", handoverCancelled(HANDOVER));
        assertThat(way.cases(ITEMS_DECLINED)).containsExactly("HOMEREHAB 2026-03-02 unknown yes");

        way.on("2026-03-04", handoverInError(HANDOVER));
        assertThat(way.cases(ITEMS_DECLINED)).isEmpty();
    }

    @Test
    void what_belongs_to_a_plan_in_error_is_taken_back() {
        Way way = Way.given()
                .on("2026-03-01", drafted(PLAN, WARD), admitted(STAY, WARD, "2026-03-01T06:00:00.000000Z"))
                .on("2026-03-02", initiated(HANDOVER, PLAN, WARD), itemAccepted(HANDOVER, WALK, HOME))
                .on("2026-03-03", completed(HANDOVER, PLAN, WARD, true, WALK))
                .on("2026-03-03", ready(STAY, "2026-03-02T06:00:00.000000Z"))
                .on("2026-03-04", scheduled(FOLLOW_UP, PLAN, HOME, "2026-04-01"), concluded(FOLLOW_UP, PLAN, HOME));
        assertThat(way.cases(FOLLOW_UPS_ON_TIME)).hasSize(1);

        way.on("2026-03-05", planInError(PLAN));

        assertThat(way.cases(HANDOVERS_WITH_PATIENT)).isEmpty();
        assertThat(way.cases(ITEMS_DECLINED)).isEmpty();
        assertThat(way.cases(READY_TO_ACCEPTANCE)).isEmpty();
        assertThat(way.cases(FOLLOW_UPS_ON_TIME)).isEmpty();
    }

    @Test
    void the_wait_goes_from_the_judgement_to_the_completed_handover() {
        Way way = stay().on("2026-03-03", ready(STAY, "2026-03-03T08:00:00.000000Z"));
        assertThat(way.cases(READY_TO_ACCEPTANCE)).isEmpty();

        way.on("2026-03-05", initiated(HANDOVER, PLAN, WARD))
                .at("2026-03-05T12:30", completed(HANDOVER, PLAN, WARD, true, WALK));

        // 12.30 in Sweden is 11.30 by UTC in winter.
        assertThat(way.cases(READY_TO_ACCEPTANCE)).containsExactly("STROKE 2026-03-05 unknown PT51H30M");
    }

    @Test
    void who_was_taken_over_before_they_were_ready_has_waited_for_no_time() {
        Way way = stay().on("2026-03-02", initiated(HANDOVER, PLAN, WARD), completed(HANDOVER, PLAN, WARD, true, WALK))
                .on("2026-03-03", ready(STAY, "2026-03-03T08:00:00.000000Z"));

        assertThat(way.cases(READY_TO_ACCEPTANCE)).containsExactly("STROKE 2026-03-03 unknown PT0S");
    }

    @Test
    void a_withdrawn_readiness_takes_the_wait_back_and_the_next_one_begins_anew() {
        Way way = stay().on("2026-03-03", ready(STAY, "2026-03-03T08:00:00.000000Z"))
                .on("2026-03-03", initiated(HANDOVER, PLAN, WARD))
                .on("2026-03-04", notReady(STAY));
        way.at("2026-03-05T12:00", completed(HANDOVER, PLAN, WARD, true, WALK));
        assertThat(way.cases(READY_TO_ACCEPTANCE)).isEmpty();

        way.on("2026-03-06", ready(STAY, "2026-03-05T08:00:00.000000Z"));
        assertThat(way.cases(READY_TO_ACCEPTANCE)).containsExactly("STROKE 2026-03-05 unknown PT3H");
    }

    @Test
    void only_a_handover_of_the_hospital_unit_in_which_something_moved_during_the_stay_ends_the_wait() {
        Way way = Way.given()
                .on("2026-02-01", initiated(Told.id(20), PLAN, WARD), completed(Told.id(20), PLAN, WARD, true, WALK))
                .on("2026-03-01", admitted(STAY, WARD, "2026-03-01T06:00:00.000000Z"))
                .on("2026-03-02", ready(STAY, "2026-03-02T08:00:00.000000Z"))
                .on("2026-03-03", initiated(Told.id(21), PLAN, HOME), completed(Told.id(21), PLAN, HOME, true, WALK))
                .on("2026-03-04", initiated(Told.id(22), PLAN, WARD), completed(Told.id(22), PLAN, WARD, true))
                .on("2026-05-01", admitted(Told.id(23), WARD, "2026-05-01T06:00:00.000000Z"))
                .on("2026-05-02", initiated(HANDOVER, PLAN, WARD), completed(HANDOVER, PLAN, WARD, true, WALK));
        assertThat(way.cases(READY_TO_ACCEPTANCE)).isEmpty();

        way.at("2026-05-03T10:00", ready(Told.id(23), "2026-05-02T06:01:00.000000Z"));
        assertThat(way.cases(READY_TO_ACCEPTANCE)).containsExactly("STROKE 2026-05-02 unknown PT2H");
    }

    @Test
    void the_first_of_several_handovers_ends_the_wait() {
        Way way = stay().on("2026-03-03", ready(STAY, "2026-03-03T09:00:00.000000Z"))
                .on("2026-03-03", initiated(HANDOVER, PLAN, WARD), initiated(LATER, PLAN, WARD))
                .at("2026-03-04T10:00", completed(LATER, PLAN, WARD, true, COOK))
                .at("2026-03-05T10:00", completed(HANDOVER, PLAN, WARD, true, WALK));

        assertThat(way.cases(READY_TO_ACCEPTANCE)).containsExactly("STROKE 2026-03-04 unknown PT24H");
    }

    @Test
    void a_discharge_that_is_cancelled_or_in_error_counts_for_nothing() {
        for (Told end : new Told[] {dischargeCancelled(STAY), dischargeInError(STAY)}) {
            Way way = stay().on("2026-03-03", ready(STAY, "2026-03-03T08:00:00.000000Z"))
                    .on("2026-03-04", initiated(HANDOVER, PLAN, WARD), completed(HANDOVER, PLAN, WARD, true, WALK))
                    .on("2026-03-05", end);

            assertThat(way.cases(READY_TO_ACCEPTANCE)).isEmpty();
        }
    }

    @Test
    void a_follow_up_is_on_time_until_the_end_of_its_day_in_sweden() {
        assertThat(followUp()
                        .at("2026-06-01T23:59", concluded(FOLLOW_UP, PLAN, WARD))
                        .cases(FOLLOW_UPS_ON_TIME))
                .containsExactly("STROKE 2026-06-01 unknown yes");
        assertThat(followUp()
                        .at("2026-06-02T00:00", concluded(FOLLOW_UP, PLAN, WARD))
                        .cases(FOLLOW_UPS_ON_TIME))
                .containsExactly("STROKE 2026-06-01 unknown no");
    }

    @Test
    void one_that_is_still_to_come_does_not_count_and_one_that_is_overdue_counts_as_late() {
        assertThat(followUp().cases(FOLLOW_UPS_ON_TIME)).isEmpty();
        Way way = followUp().on("2026-06-08", overdue(FOLLOW_UP, WARD, "2026-06-01"));
        assertThat(way.cases(FOLLOW_UPS_ON_TIME)).containsExactly("STROKE 2026-06-01 unknown no");

        way.on("2026-06-09", concluded(FOLLOW_UP, PLAN, WARD));
        assertThat(way.cases(FOLLOW_UPS_ON_TIME)).containsExactly("STROKE 2026-06-01 unknown no");
    }

    @Test
    void it_goes_where_custody_goes_and_to_the_day_to_which_the_review_is_moved() {
        Way way = followUp()
                .on("2026-06-08", overdue(FOLLOW_UP, WARD, "2026-06-01"))
                .on("2026-06-09", rescheduled(FOLLOW_UP, "2026-07-01"), moved(FOLLOW_UP, WARD, HOME));
        assertThat(way.cases(FOLLOW_UPS_ON_TIME)).isEmpty();

        way.on("2026-07-01", concluded(FOLLOW_UP, PLAN, HOME));
        assertThat(way.cases(FOLLOW_UPS_ON_TIME)).containsExactly("HOMEREHAB 2026-07-01 unknown yes");
    }

    @Test
    void one_that_was_cancelled_is_taken_back() {
        Way way = followUp()
                .on("2026-06-08", overdue(FOLLOW_UP, WARD, "2026-06-01"))
                .on("2026-06-09", cancelled(FOLLOW_UP, PLAN));

        assertThat(way.cases(FOLLOW_UPS_ON_TIME)).isEmpty();
    }

    private static Way stay() {
        return Way.given().on("2026-03-01", admitted(STAY, WARD, "2026-03-01T06:00:00.000000Z"));
    }

    private static Way followUp() {
        return Way.given().on("2026-03-01", scheduled(FOLLOW_UP, PLAN, WARD, "2026-06-01"));
    }
}
