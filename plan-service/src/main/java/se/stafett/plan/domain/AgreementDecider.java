package se.stafett.plan.domain;

import static se.stafett.care.Requirement.nothing;
import static se.stafett.care.Requirement.require;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.Requirement;
import se.stafett.plan.domain.AgreementRefusal.AnotherPlanIsActive;
import se.stafett.plan.domain.AgreementRefusal.GoalsWithoutIntervention;
import se.stafett.plan.domain.AgreementRefusal.NoAcceptedGoal;
import se.stafett.plan.domain.AgreementRefusal.NoReviewDate;
import se.stafett.plan.domain.AgreementRefusal.PositionNotExplained;
import se.stafett.plan.domain.AgreementRefusal.ReviewDateHasPassed;
import se.stafett.plan.domain.CourseCommand.RecordAgreement;
import se.stafett.plan.domain.CourseEvent.PlanAgreed;
import se.stafett.plan.domain.CourseRefusal.PlanIsOnHold;
import se.stafett.plan.domain.OpenPlan.Phase;

/** Whether the patient's position on the plan can be recorded. That each item has a responsible unit holds always. */
final class AgreementDecider {

    private AgreementDecider() {}

    static Decision<PlanEvent> agree(OpenPlan plan, RecordAgreement command, Context context) {
        return require(plan.phase() != Phase.ON_HOLD, new PlanIsOnHold())
                .and(
                        command.position() == Position.AGREED
                                || command.reason().isPresent(),
                        new PositionNotExplained(command.position()))
                .andThen(() -> letsItBegin(plan, command, context))
                .then(new PlanAgreed(command.position(), command.reason()));
    }

    private static Requirement letsItBegin(OpenPlan plan, RecordAgreement command, Context context) {
        return switch (command.position()) {
            case AGREED, UNABLE -> isReady(plan, context).and(isTheOnlyActive(plan, command));
            // A plan that the patient disagrees with does not begin; that they disagree is recorded in any case.
            case DISAGREED -> nothing();
        };
    }

    private static Requirement isReady(OpenPlan plan, Context context) {
        Items items = plan.content().items();
        List<UUID> unserved = items.acceptedGoalsWithoutIntervention();
        return require(!items.acceptedGoals().isEmpty(), new NoAcceptedGoal())
                .and(unserved.isEmpty(), new GoalsWithoutIntervention(unserved))
                .and(plan.content()
                        .reviewDate()
                        .map(date -> hasNotPassed(date, context))
                        .orElseGet(() -> require(false, new NoReviewDate())));
    }

    private static Requirement hasNotPassed(LocalDate reviewDate, Context context) {
        return require(!reviewDate.isBefore(context.today()), new ReviewDateHasPassed(reviewDate));
    }

    private static Requirement isTheOnlyActive(OpenPlan plan, RecordAgreement command) {
        if (plan.phase().isInForce()) {
            // It was the only one when it began; another that began beside it has stated that it is kept apart.
            return nothing();
        }
        Optional<UUID> other = command.otherActivePlans().stream()
                .filter(active -> !plan.content().ties().isKeptApartFrom(active))
                .sorted()
                .findFirst();
        return other.map(active -> require(false, new AnotherPlanIsActive(active)))
                .orElseGet(Requirement::nothing);
    }
}
