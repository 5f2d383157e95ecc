package se.stafett.handover.domain;

import static se.stafett.care.Requirement.require;

import java.util.function.Function;
import java.util.function.Supplier;
import se.stafett.care.Actor;
import se.stafett.care.Actor.Professional;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.handover.domain.AccessRefusal.NotTheSendingUnit;
import se.stafett.handover.domain.AccessRefusal.RoleMayNot;

/** Who may act. To those who may not know of the handover, there is none; of the others each has a part of their own. */
final class Acting {
    private Acting() {}

    static <E> Decision<E> byProfessional(Context context, Function<Professional, Decision<E>> decision) {
        return context.actor() instanceof Professional professional
                ? decision.apply(professional)
                : mayNot(context.actor());
    }

    /** The sender leads: what concerns the whole handover is for that unit alone. */
    static <E> Decision<E> bySender(InitiatedHandover handover, Context context, Supplier<Decision<E>> decision) {
        return byProfessional(
                context,
                professional -> require(professional.unit().equals(handover.sender()), new NotTheSendingUnit())
                        .thenDecide(decision));
    }

    /** What only the service itself does, when time has come. */
    static <E> Decision<E> bySystem(Context context, Supplier<Decision<E>> decision) {
        return context.actor() instanceof Actor.System ? decision.get() : mayNot(context.actor());
    }

    static <E> Decision<E> mayNot(Actor actor) {
        return Decision.rejected(new RoleMayNot(actor.role()));
    }
}
