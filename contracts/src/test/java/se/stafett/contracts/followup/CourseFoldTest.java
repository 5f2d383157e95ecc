package se.stafett.contracts.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.contracts.followup.History.given;

import org.junit.jupiter.api.Test;
import se.stafett.contracts.payload.Stamp;

class CourseFoldTest {
    private static final FollowUpMoved MOVED = new FollowUpMoved(Samples.WARD, Samples.TOWN, 8);
    private static final FollowUpRescheduled LATER = new FollowUpRescheduled(Samples.DAY.plusDays(14), 8);

    @Test
    void a_follow_up_begins_by_being_scheduled() {
        given(Samples.scheduled()).then(followUp -> {
            assertThat(followUp.followUpId()).isEqualTo(Samples.FOLLOW_UP);
            assertThat(followUp.version()).isEqualTo(1);
            assertThat(followUp.status()).isEqualTo("scheduled");
            assertThat(followUp.patientRef()).isEqualTo(History.PATIENT_REF);
            assertThat(followUp.plan()).isEqualTo(Samples.PLAN);
            assertThat(followUp.planVersion()).isEqualTo(7);
            assertThat(followUp.unit()).isEqualTo(Samples.WARD);
            assertThat(followUp.units()).containsExactly(Samples.WARD);
            assertThat(followUp.dueOn()).isEqualTo(Samples.DAY);
            assertThat(followUp.scheduled()).isEqualTo(new Stamp(Samples.CLINICIAN, "2026-06-01T08:00:00.000000Z"));
        });
    }

    @Test
    void it_falls_due_becomes_overdue_and_is_escalated() {
        given(Samples.scheduled(), Samples.fellDue())
                .then(followUp -> assertThat(followUp.status()).isEqualTo("due"));
        given(Samples.scheduled(), Samples.fellDue(), Samples.overdue())
                .then(followUp -> assertThat(followUp.status()).isEqualTo("overdue"));
        given(Samples.scheduled(), Samples.fellDue(), Samples.overdue(), Samples.escalated())
                .then(followUp -> assertThat(followUp.status()).isEqualTo("escalated"));
    }

    @Test
    void the_clock_takes_one_step_at_a_time_and_stops_with_the_follow_up() {
        given(Samples.scheduled()).refuses(Samples.overdue(), "is not due");
        given(Samples.scheduled()).refuses(Samples.escalated(), "is not overdue");
        given(Samples.scheduled(), Samples.fellDue()).refuses(Samples.fellDue(), "is not scheduled");
        given(Samples.scheduled(), Samples.concluded()).refuses(Samples.fellDue(), "is not scheduled");
    }

    @Test
    void a_new_day_starts_the_clock_again() {
        given(Samples.scheduled(), Samples.fellDue(), LATER).then(followUp -> {
            assertThat(followUp.status()).isEqualTo("scheduled");
            assertThat(followUp.dueOn()).isEqualTo(Samples.DAY.plusDays(14));
            assertThat(followUp.planVersion()).isEqualTo(8);
        });
    }

    @Test
    void it_moves_with_custody_and_remembers_where_it_has_been() {
        given(Samples.scheduled(), MOVED, new FollowUpMoved(Samples.TOWN, Samples.WARD, 9))
                .then(followUp -> {
                    assertThat(followUp.unit()).isEqualTo(Samples.WARD);
                    assertThat(followUp.units()).containsExactly(Samples.WARD, Samples.TOWN);
                    assertThat(followUp.planVersion()).isEqualTo(9);
                });
        given(Samples.scheduled(), MOVED).refuses(MOVED, "another unit");
    }

    @Test
    void an_older_version_of_the_plan_never_comes_after_a_later_one() {
        given(Samples.scheduled(), LATER).refuses(new FollowUpMoved(Samples.WARD, Samples.TOWN, 7), "later version");
        given(Samples.scheduled(), LATER).refuses(new FollowUpRescheduled(Samples.DAY.plusDays(1), 7), "later version");
    }

    @Test
    void it_is_concluded_once_and_for_all() {
        given(Samples.scheduled(), Samples.concluded()).then(followUp -> {
            assertThat(followUp.status()).isEqualTo("concluded");
            assertThat(followUp.planVersion()).isEqualTo(9);
            assertThat(followUp.conclusion()).isNotNull().satisfies(conclusion -> {
                assertThat(conclusion.outcome()).isEqualTo("continue");
                assertThat(conclusion.goalsMet()).isFalse();
                assertThat(conclusion.morePossible()).isTrue();
                assertThat(conclusion.nextReview()).isEqualTo(Samples.DAY.plusMonths(3));
                assertThat(conclusion.code()).isEqualTo("E1");
                assertThat(conclusion.concluded().by()).isEqualTo(Samples.CLINICIAN);
            });
        });
        given(Samples.scheduled(), Samples.concluded()).refuses(Samples.concluded(), "is not open");
        given(Samples.scheduled(), Samples.concluded()).refuses(Samples.cancelled(), "is not open");
        given(Samples.scheduled(), Samples.concluded()).refuses(LATER, "is not open");
        given(Samples.scheduled(), Samples.concluded()).refuses(MOVED, "is not open");
    }

    @Test
    void it_is_cancelled_by_the_unit_or_with_the_plan() {
        given(Samples.scheduled(), Samples.cancelled()).then(followUp -> {
            assertThat(followUp.status()).isEqualTo("cancelled");
            assertThat(followUp.cancellation()).isNotNull().satisfies(cancellation -> {
                assertThat(cancellation.cause()).isEqualTo("by-unit");
                assertThat(cancellation.reason()).isEqualTo("Har flyttat.");
            });
        });
        given(Samples.scheduled(), new FollowUpCancelled(Samples.PLAN, 9, "plan-closed", null))
                .then(followUp -> assertThat(followUp.cancellation())
                        .isNotNull()
                        .satisfies(cancellation ->
                                assertThat(cancellation.reason()).isNull()));
    }

    @Test
    void what_cannot_have_happened_is_refused() {
        given(Samples.scheduled()).refuses(Samples.scheduled(), "scheduled already");
        given(Samples.scheduled())
                .refuses(
                        History.envelope(Samples.id(0x99), 2, History.PATIENT_REF, Samples.fellDue()),
                        Samples.fellDue(),
                        "another follow-up");
        given(Samples.scheduled())
                .refuses(
                        History.envelope(Samples.FOLLOW_UP, 2, "0".repeat(32), Samples.fellDue()),
                        Samples.fellDue(),
                        "another patient");
        given(Samples.scheduled())
                .refuses(
                        History.envelope(Samples.FOLLOW_UP, 3, History.PATIENT_REF, Samples.fellDue()),
                        Samples.fellDue(),
                        "not the one before");
        given().refuses(Samples.fellDue(), "begins by being scheduled");
        given().refuses(
                        History.envelope(Samples.FOLLOW_UP, 2, History.PATIENT_REF, Samples.fellDue()),
                        Samples.fellDue(),
                        "are missing");
    }
}
