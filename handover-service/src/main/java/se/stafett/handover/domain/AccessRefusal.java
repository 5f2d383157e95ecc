package se.stafett.handover.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Refusal.NotAllowed;
import se.stafett.care.Refusal.NotFound;

/** Who may not. */
public sealed interface AccessRefusal extends HandoverRefusal {
    record HandoverNotFound() implements AccessRefusal, NotFound {}

    record PlanNotFound(UUID plan) implements AccessRefusal, NotFound {}

    record RoleMayNot(String role) implements AccessRefusal, NotAllowed {}

    record NotTheSendingUnit() implements AccessRefusal, NotAllowed {}

    record SenderDoesNotReceive() implements AccessRefusal, NotAllowed {}

    record NotOfferedToYourUnit(UUID item) implements AccessRefusal, NotAllowed {}

    @Override
    default String code() {
        return switch (this) {
            case HandoverNotFound refusal -> "handover-not-found";
            case PlanNotFound refusal -> "plan-not-found";
            case RoleMayNot refusal -> "role-may-not";
            case NotTheSendingUnit refusal -> "not-the-sending-unit";
            case SenderDoesNotReceive refusal -> "sender-does-not-receive";
            case NotOfferedToYourUnit refusal -> "not-offered-to-your-unit";
        };
    }

    @Override
    default Optional<String> field() {
        return this instanceof PlanNotFound ? Optional.of("plan") : Optional.empty();
    }
}
