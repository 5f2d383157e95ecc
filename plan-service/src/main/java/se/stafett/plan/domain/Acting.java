package se.stafett.plan.domain;

import static se.stafett.care.Requirement.require;

import java.util.function.Function;
import se.stafett.care.Actor;
import se.stafett.care.Actor.Professional;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.plan.domain.AccessRefusal.NotTheResponsibleUnit;
import se.stafett.plan.domain.AccessRefusal.RoleMayNot;
import se.stafett.plan.domain.AccessRefusal.UnitDoesNotCarryThePlan;

/** Who may act: said at the head of every decision. */
final class Acting {

    private Acting() {}

    /** Any professional whose unit takes part. */
    static <E> Decision<E> byProfessional(Context context, Function<Professional, Decision<E>> decision) {
        return context.actor() instanceof Professional professional
                ? decision.apply(professional)
                : mayNot(context.actor());
    }

    /** A professional of a unit that answers for something in the plan; merely taking part is not enough. */
    static <E> Decision<E> byCarryingUnit(
            DraftedPlan plan, Context context, Function<Professional, Decision<E>> decision) {
        return byProfessional(
                context,
                professional -> require(
                                plan.content().carriers().contains(professional.unit()),
                                new UnitDoesNotCarryThePlan(professional.unit()))
                        .thenDecide(() -> decision.apply(professional)));
    }

    /** A professional of the one unit that has custody of the item. */
    static <E> Decision<E> byResponsibleUnit(Item item, Context context, Function<Professional, Decision<E>> decision) {
        return byProfessional(
                context,
                professional -> require(
                                item.responsible().equals(professional.unit()),
                                new NotTheResponsibleUnit(item.id(), item.responsible()))
                        .thenDecide(() -> decision.apply(professional)));
    }

    static <E> Decision<E> mayNot(Actor actor) {
        return Decision.rejected(new RoleMayNot(actor.role()));
    }
}
