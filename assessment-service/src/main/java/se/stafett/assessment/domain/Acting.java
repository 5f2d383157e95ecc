package se.stafett.assessment.domain;

import java.util.function.Function;
import se.stafett.assessment.domain.AccessRefusal.RoleMayNot;
import se.stafett.care.Actor;
import se.stafett.care.Actor.Professional;
import se.stafett.care.Context;
import se.stafett.care.Decision;

/** Who may act. An assessment is known to no other unit than the one that opened it, so that the role is all that is left to ask. */
final class Acting {

    private Acting() {}

    static <E> Decision<E> byProfessional(Context context, Function<Professional, Decision<E>> decision) {
        return context.actor() instanceof Professional professional
                ? decision.apply(professional)
                : mayNot(context.actor());
    }

    static <E> Decision<E> mayNot(Actor actor) {
        return Decision.rejected(new RoleMayNot(actor.role()));
    }
}
