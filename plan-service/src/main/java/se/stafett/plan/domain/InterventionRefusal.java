package se.stafett.plan.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Refusal.NotFound;
import se.stafett.care.Refusal.NotNow;
import se.stafett.care.Refusal.NotSound;

/** Why an intervention stays as it is. */
sealed interface InterventionRefusal extends PlanRefusal {

    record InterventionNotFound(UUID intervention) implements InterventionRefusal, NotFound {}

    record InterventionIsNotOpen(UUID intervention, InterventionStatus status) implements InterventionRefusal, NotNow {}

    record InterventionHasStarted(UUID intervention) implements InterventionRefusal, NotNow {}

    record InterventionHasNotStarted(UUID intervention) implements InterventionRefusal, NotNow {}

    record ServesNoGoal() implements InterventionRefusal, NotSound {}

    record SelfCareBySomeoneElse() implements InterventionRefusal, NotSound {}

    @Override
    default String code() {
        return switch (this) {
            case InterventionNotFound refusal -> "intervention-not-found";
            case InterventionIsNotOpen refusal -> "intervention-is-not-open";
            case InterventionHasStarted refusal -> "intervention-has-started";
            case InterventionHasNotStarted refusal -> "intervention-has-not-started";
            case ServesNoGoal refusal -> "serves-no-goal";
            case SelfCareBySomeoneElse refusal -> "self-care-by-someone-else";
        };
    }

    @Override
    default Optional<String> field() {
        return switch (this) {
            case ServesNoGoal refusal -> Optional.of("goals");
            case SelfCareBySomeoneElse refusal -> Optional.of("performer");
            case InterventionNotFound refusal -> Optional.empty();
            case InterventionIsNotOpen refusal -> Optional.empty();
            case InterventionHasStarted refusal -> Optional.empty();
            case InterventionHasNotStarted refusal -> Optional.empty();
        };
    }
}
