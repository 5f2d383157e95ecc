package se.stafett.followup.domain;

import static se.stafett.followup.domain.FollowUpSpec.given;
import static se.stafett.followup.domain.Samples.TODAY;
import static se.stafett.followup.domain.Samples.as;
import static se.stafett.followup.domain.Samples.concluded;
import static se.stafett.followup.domain.Samples.handedOverTo;
import static se.stafett.followup.domain.Samples.in;
import static se.stafett.followup.domain.Samples.plan;
import static se.stafett.followup.domain.Samples.reviewedOn;
import static se.stafett.followup.domain.Samples.scheduled;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.care.Actor;
import se.stafett.followup.domain.AccessRefusal.FollowUpNotFound;
import se.stafett.followup.domain.AccessRefusal.RoleMayNot;
import se.stafett.followup.domain.AutomaticCommand.EndWithPlan;
import se.stafett.followup.domain.AutomaticCommand.FollowCustody;
import se.stafett.followup.domain.AutomaticCommand.FollowReviewDate;
import se.stafett.followup.domain.AutomaticCommand.PassTime;
import se.stafett.followup.domain.ContentRefusal.NothingChanges;
import se.stafett.followup.domain.CourseEvent.FollowUpCancelled;
import se.stafett.followup.domain.CourseEvent.FollowUpMoved;
import se.stafett.followup.domain.CourseEvent.FollowUpRescheduled;
import se.stafett.followup.domain.CourseRefusal.FollowUpAlreadyScheduled;
import se.stafett.followup.domain.CourseRefusal.FollowUpIsNotOpen;
import se.stafett.followup.domain.CourseRefusal.PlanHasNoReviewDate;
import se.stafett.followup.domain.CourseRefusal.PlanIsInForce;
import se.stafett.followup.domain.CourseRefusal.PlanIsNotInForce;
import se.stafett.followup.domain.CourseRefusal.PlanVersionIsKnown;

/** A follow-up comes of the plan and goes where the plan goes. */
class SchedulingTest {

    private static final LocalDate LATER = TODAY.plusDays(14);

    @Test
    void a_follow_up_is_scheduled_on_the_plans_review_date() {
        given().when(new ScheduleFollowUp(plan())).then(scheduled());
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "COMPLETED", "REVOKED", "MERGED", "ENTERED_IN_ERROR"})
    void only_a_plan_in_force_is_followed_up(PlanStatus status) {
        given().when(new ScheduleFollowUp(in(status, plan()))).thenRejected(new PlanIsNotInForce(status));
        given(scheduled())
                .when(new FollowReviewDate(in(status, reviewedOn(Optional.of(LATER), plan(8)))))
                .thenRejected(new PlanIsNotInForce(status));
    }

    @Test
    void a_plan_on_hold_is_followed_up_too() {
        given().when(new ScheduleFollowUp(in(PlanStatus.ON_HOLD, plan()))).then(scheduled());
    }

    @Test
    void without_a_review_date_there_is_nothing_to_schedule() {
        given().when(new ScheduleFollowUp(reviewedOn(Optional.empty(), plan())))
                .thenRejected(new PlanHasNoReviewDate(Samples.PLAN));
    }

    @Test
    void it_is_scheduled_once() {
        given(scheduled())
                .when(new ScheduleFollowUp(plan(9)))
                .thenRejected(new FollowUpAlreadyScheduled(Samples.FOLLOW_UP));
        given(scheduled(), concluded())
                .when(new ScheduleFollowUp(plan(9)))
                .thenRejected(new FollowUpAlreadyScheduled(Samples.FOLLOW_UP));
    }

    @Test
    void nobody_but_a_system_schedules_moves_or_ends_it_with_the_plan() {
        for (Actor actor : List.of(People.WARD_THERAPIST, People.GRETA, People.AUDITOR, People.DAUGHTER)) {
            given().when(new ScheduleFollowUp(plan()), as(actor)).thenRejected(new RoleMayNot(actor.role()));
        }
        for (Actor actor : List.of(People.WARD_THERAPIST, People.GRETA, People.AUDITOR)) {
            given(scheduled())
                    .when(new EndWithPlan(in(PlanStatus.COMPLETED, plan(8))), as(actor))
                    .thenRejected(new RoleMayNot(actor.role()));
            given(scheduled()).when(new PassTime(), as(actor)).thenRejected(new RoleMayNot(actor.role()));
        }
    }

    @Test
    void what_was_never_scheduled_follows_nothing() {
        given().when(new FollowReviewDate(plan())).thenRejected(new FollowUpNotFound());
        given().when(new PassTime()).thenRejected(new FollowUpNotFound());
    }

    @Test
    void it_follows_the_review_date() {
        given(scheduled())
                .when(new FollowReviewDate(reviewedOn(Optional.of(LATER), plan(8))))
                .then(new FollowUpRescheduled(LATER, 8));
        given(scheduled()).when(new FollowReviewDate(plan(8))).thenRejected(new NothingChanges());
        given(scheduled())
                .when(new FollowReviewDate(reviewedOn(Optional.empty(), plan(8))))
                .thenRejected(new NothingChanges());
    }

    @Test
    void it_follows_custody() {
        given(scheduled())
                .when(new FollowCustody(handedOverTo(People.CENTRE, plan(8))))
                .then(new FollowUpMoved(People.WARD, People.CENTRE, 8));
        given(scheduled()).when(new FollowCustody(plan(8))).thenRejected(new NothingChanges());
        given(scheduled())
                .when(new FollowCustody(Samples.holding(plan(8), List.of(), List.of())))
                .thenRejected(new NothingChanges());
    }

    @Test
    void it_ends_with_the_plan() {
        given(scheduled())
                .when(new EndWithPlan(in(PlanStatus.COMPLETED, plan(8))))
                .then(new FollowUpCancelled(Samples.PLAN, 8, Cause.PLAN_CLOSED, Optional.empty()));
        given(scheduled())
                .when(new EndWithPlan(in(PlanStatus.REVOKED, plan(8))))
                .then(new FollowUpCancelled(Samples.PLAN, 8, Cause.PLAN_CLOSED, Optional.empty()));
        given(scheduled())
                .when(new EndWithPlan(in(PlanStatus.MERGED, plan(8))))
                .then(new FollowUpCancelled(Samples.PLAN, 8, Cause.PLAN_MERGED, Optional.empty()));
        given(scheduled())
                .when(new EndWithPlan(in(PlanStatus.ENTERED_IN_ERROR, plan(8))))
                .then(new FollowUpCancelled(Samples.PLAN, 8, Cause.PLAN_IN_ERROR, Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "ACTIVE", "ON_HOLD"})
    void it_does_not_end_with_a_plan_that_goes_on(PlanStatus status) {
        given(scheduled()).when(new EndWithPlan(in(status, plan(8)))).thenRejected(new PlanIsInForce(status));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 6, 7})
    void a_version_of_the_plan_that_is_known_already_changes_nothing(long version) {
        given(scheduled())
                .when(new FollowReviewDate(reviewedOn(Optional.of(LATER), plan(version))))
                .thenRejected(new PlanVersionIsKnown(version));
        given(scheduled())
                .when(new FollowCustody(handedOverTo(People.CENTRE, plan(version))))
                .thenRejected(new PlanVersionIsKnown(version));
        given(scheduled())
                .when(new EndWithPlan(in(PlanStatus.COMPLETED, plan(version))))
                .thenRejected(new PlanVersionIsKnown(version));
    }

    @Test
    void one_that_has_ended_follows_nothing_any_more() {
        given(scheduled(), concluded())
                .when(new FollowReviewDate(reviewedOn(Optional.of(LATER), plan(8))))
                .thenRejected(new FollowUpIsNotOpen(FollowUpStatus.CONCLUDED));
        given(scheduled(), Samples.cancelled())
                .when(new PassTime())
                .thenRejected(new FollowUpIsNotOpen(FollowUpStatus.CANCELLED));
    }
}
