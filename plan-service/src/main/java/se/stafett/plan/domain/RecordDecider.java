package se.stafett.plan.domain;

import static se.stafett.care.Requirement.nothing;
import static se.stafett.care.Requirement.require;
import static se.stafett.plan.domain.Acting.byCarryingUnit;

import java.util.List;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.HsaId;
import se.stafett.care.Requirement;
import se.stafett.plan.domain.CourseEvent.PlanEnteredInError;
import se.stafett.plan.domain.CourseRefusal.OtherUnitsHaveOpenItems;
import se.stafett.plan.domain.RecordCommand.CorrectText;
import se.stafett.plan.domain.RecordCommand.MarkPlanInError;
import se.stafett.plan.domain.RecordRefusal.AlreadyInError;
import se.stafett.plan.domain.RecordRefusal.PlanIsMerged;

/** Whether the record is put right; that may be needed when the plan has long ended. */
final class RecordDecider {

    private RecordDecider() {}

    static Decision<PlanEvent> decide(DraftedPlan plan, RecordCommand command, Context context) {
        return switch (command) {
            case CorrectText correct ->
                isOnRecord(plan).thenDecide(() -> CorrectionDecider.correct(plan, correct, context));
            case MarkPlanInError error ->
                byCarryingUnit(plan, context, professional -> inError(plan, error, professional.unit()));
        };
    }

    private static Decision<PlanEvent> inError(DraftedPlan plan, MarkPlanInError command, HsaId unit) {
        List<HsaId> others =
                plan instanceof OpenPlan open ? open.content().items().unitsWithOpenItemsBesides(unit) : List.of();
        return isOnRecord(plan)
                .and(others.isEmpty(), new OtherUnitsHaveOpenItems(others))
                .then(new PlanEnteredInError(command.reason()));
    }

    /** What a plan held before it was merged is put right where it is now. */
    private static Requirement isOnRecord(DraftedPlan plan) {
        return switch (plan) {
            case OpenPlan open -> nothing();
            case EndedPlan ended ->
                switch (ended.ending()) {
                    case Ending.Completed completed -> nothing();
                    case Ending.Revoked revoked -> nothing();
                    case Ending.Merged merged -> require(false, new PlanIsMerged(merged.into()));
                    case Ending.InError error -> require(false, new AlreadyInError());
                };
        };
    }
}
