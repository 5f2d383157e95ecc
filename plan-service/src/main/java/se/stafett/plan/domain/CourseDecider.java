package se.stafett.plan.domain;

import static se.stafett.care.Requirement.require;
import static se.stafett.plan.domain.Acting.byCarryingUnit;
import static se.stafett.plan.domain.Acting.byProfessional;

import java.util.ArrayList;
import java.util.List;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.plan.domain.ContentEvent.SummaryWritten;
import se.stafett.plan.domain.CourseCommand.ClosePlan;
import se.stafett.plan.domain.CourseCommand.HoldPlan;
import se.stafett.plan.domain.CourseCommand.RecordAgreement;
import se.stafett.plan.domain.CourseCommand.ResumePlan;
import se.stafett.plan.domain.CourseEvent.PlanDrafted;
import se.stafett.plan.domain.CourseEvent.PlanHeld;
import se.stafett.plan.domain.CourseEvent.PlanResumed;
import se.stafett.plan.domain.CourseRefusal.PlanIsNotActive;
import se.stafett.plan.domain.CourseRefusal.PlanIsNotOnHold;
import se.stafett.plan.domain.OpenPlan.Phase;

/** Whether the whole plan goes on to its next state. */
final class CourseDecider {

    private CourseDecider() {}

    static Decision<PlanEvent> draft(DraftPlan command, Context context) {
        return byProfessional(context, professional -> {
            List<PlanEvent> events = new ArrayList<>();
            events.add(new PlanDrafted(
                    context.newId("plan", 0), command.patient(), professional.unit(), command.assessment()));
            command.summary().map(SummaryWritten::new).ifPresent(events::add);
            return new Decision.Accepted<>(events);
        });
    }

    static Decision<PlanEvent> decide(OpenPlan plan, CourseCommand command, Context context) {
        return byCarryingUnit(plan, context, professional -> switch (command) {
            case RecordAgreement agreement -> AgreementDecider.agree(plan, agreement, context);
            case HoldPlan hold -> hold(plan, hold);
            case ResumePlan resume -> resume(plan);
            case ClosePlan close -> ClosingDecider.close(plan, close, professional.unit());
        });
    }

    private static Decision<PlanEvent> hold(OpenPlan plan, HoldPlan command) {
        return require(plan.phase() == Phase.ACTIVE, new PlanIsNotActive(plan.status()))
                .then(new PlanHeld(command.reason()));
    }

    private static Decision<PlanEvent> resume(OpenPlan plan) {
        return require(plan.phase() == Phase.ON_HOLD, new PlanIsNotOnHold(plan.status()))
                .then(new PlanResumed());
    }
}
