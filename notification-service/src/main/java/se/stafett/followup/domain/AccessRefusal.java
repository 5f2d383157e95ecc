package se.stafett.followup.domain;

import se.stafett.care.HsaId;
import se.stafett.care.Refusal.NotAllowed;
import se.stafett.care.Refusal.NotFound;

/** Who may not. */
public sealed interface AccessRefusal extends FollowUpRefusal {

    record FollowUpNotFound() implements AccessRefusal, NotFound {}

    record NotTheFollowingUnit(HsaId unit) implements AccessRefusal, NotAllowed {}

    record RoleMayNot(String role) implements AccessRefusal, NotAllowed {}

    @Override
    default String code() {
        return switch (this) {
            case FollowUpNotFound refusal -> "follow-up-not-found";
            case NotTheFollowingUnit refusal -> "not-the-following-unit";
            case RoleMayNot refusal -> "role-may-not";
        };
    }
}
