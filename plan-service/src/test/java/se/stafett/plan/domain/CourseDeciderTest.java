package se.stafett.plan.domain;

import static se.stafett.plan.domain.People.HOME_THERAPIST;
import static se.stafett.plan.domain.People.WARD;
import static se.stafett.plan.domain.People.WARD_THERAPIST;
import static se.stafett.plan.domain.PlanSpec.given;
import static se.stafett.plan.domain.Samples.COMMAND;
import static se.stafett.plan.domain.Samples.GRETAS;
import static se.stafett.plan.domain.Samples.PLAN;
import static se.stafett.plan.domain.Samples.activePlan;
import static se.stafett.plan.domain.Samples.and;
import static se.stafett.plan.domain.Samples.as;
import static se.stafett.plan.domain.Samples.drafted;
import static se.stafett.plan.domain.Samples.homeTakesPart;
import static se.stafett.plan.domain.Samples.id;
import static se.stafett.plan.domain.Samples.maybe;
import static se.stafett.plan.domain.Samples.text;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.care.NamedId;
import se.stafett.plan.domain.AccessRefusal.UnitDoesNotCarryThePlan;
import se.stafett.plan.domain.ContentEvent.SummaryWritten;
import se.stafett.plan.domain.CourseCommand.HoldPlan;
import se.stafett.plan.domain.CourseCommand.ResumePlan;
import se.stafett.plan.domain.CourseEvent.PlanClosed;
import se.stafett.plan.domain.CourseEvent.PlanDrafted;
import se.stafett.plan.domain.CourseEvent.PlanHeld;
import se.stafett.plan.domain.CourseEvent.PlanResumed;
import se.stafett.plan.domain.CourseRefusal.PlanAlreadyDrafted;
import se.stafett.plan.domain.CourseRefusal.PlanIsNotActive;
import se.stafett.plan.domain.CourseRefusal.PlanIsNotOnHold;
import se.stafett.plan.domain.CourseRefusal.PlanIsNotOpen;

class CourseDeciderTest {

    private static final UUID NEW_PLAN = NamedId.of(COMMAND, "plan:0");
    private static final PlanHeld HELD = new PlanHeld(text("Lunginflammation"));

    @Test
    void a_plan_is_drafted_by_the_unit_of_the_professional() {
        given().when(new DraftPlan(GRETAS, Optional.of(id("assessment")), Optional.empty()), as(WARD_THERAPIST))
                .then(new PlanDrafted(NEW_PLAN, GRETAS, WARD, Optional.of(id("assessment"))));
    }

    @Test
    void a_summary_may_come_with_the_draft() {
        given().when(new DraftPlan(GRETAS, Optional.empty(), maybe("Stroke i januari")), as(WARD_THERAPIST))
                .then(
                        new PlanDrafted(NEW_PLAN, GRETAS, WARD, Optional.empty()),
                        new SummaryWritten(text("Stroke i januari")));
    }

    @Test
    void a_plan_is_drafted_once() {
        given(drafted())
                .when(new DraftPlan(GRETAS, Optional.empty(), Optional.empty()), as(WARD_THERAPIST))
                .thenRejected(new PlanAlreadyDrafted(PLAN));
    }

    @Test
    void an_active_plan_is_held() {
        given(activePlan())
                .when(new HoldPlan(text("Lunginflammation")), as(WARD_THERAPIST))
                .then(HELD);
    }

    @Test
    void only_an_active_plan_is_held() {
        given(drafted())
                .when(new HoldPlan(text("Lunginflammation")), as(WARD_THERAPIST))
                .thenRejected(new PlanIsNotActive(PlanStatus.DRAFT));
        given(and(activePlan(), HELD))
                .when(new HoldPlan(text("Lunginflammation")), as(WARD_THERAPIST))
                .thenRejected(new PlanIsNotActive(PlanStatus.ON_HOLD));
    }

    @Test
    void a_held_plan_is_resumed() {
        given(and(activePlan(), HELD))
                .when(new ResumePlan(), as(WARD_THERAPIST))
                .then(new PlanResumed());
    }

    @Test
    void only_a_held_plan_is_resumed() {
        given(activePlan())
                .when(new ResumePlan(), as(WARD_THERAPIST))
                .thenRejected(new PlanIsNotOnHold(PlanStatus.ACTIVE));
    }

    @Test
    void an_ended_plan_is_not_worked_on() {
        PlanClosed closed = new PlanClosed(ClosingReason.MOVED, Optional.empty(), new Dialogue(true, Optional.empty()));
        given(and(activePlan(), closed))
                .when(new HoldPlan(text("Lunginflammation")), as(WARD_THERAPIST))
                .thenRejected(new PlanIsNotOpen(PlanStatus.REVOKED));
    }

    @Test
    void a_unit_that_merely_takes_part_does_not_hold_the_plan() {
        given(and(activePlan(), homeTakesPart()))
                .when(new HoldPlan(text("Lunginflammation")), as(HOME_THERAPIST))
                .thenRejected(new UnitDoesNotCarryThePlan(HOME_THERAPIST.unit()));
    }
}
