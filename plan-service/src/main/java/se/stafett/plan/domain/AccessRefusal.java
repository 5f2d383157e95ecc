package se.stafett.plan.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.Refusal.NotAllowed;
import se.stafett.care.Refusal.NotFound;

/** Who may not. */
public sealed interface AccessRefusal extends PlanRefusal {

    record PlanNotFound() implements AccessRefusal, NotFound {}

    record RoleMayNot(String role) implements AccessRefusal, NotAllowed {}

    record UnitDoesNotCarryThePlan(HsaId unit) implements AccessRefusal, NotAllowed {}

    record NotTheResponsibleUnit(UUID item, HsaId responsible) implements AccessRefusal, NotAllowed {}

    record AcceptanceGivenByAnother(AcceptanceWay given) implements AccessRefusal, NotAllowed {}

    @Override
    default String code() {
        return switch (this) {
            case PlanNotFound refusal -> "plan-not-found";
            case RoleMayNot refusal -> "role-may-not";
            case UnitDoesNotCarryThePlan refusal -> "unit-does-not-carry-the-plan";
            case NotTheResponsibleUnit refusal -> "not-the-responsible-unit";
            case AcceptanceGivenByAnother refusal -> "acceptance-given-by-another";
        };
    }

    @Override
    default Optional<String> field() {
        return switch (this) {
            case AcceptanceGivenByAnother refusal -> Optional.of("given");
            case PlanNotFound refusal -> Optional.empty();
            case RoleMayNot refusal -> Optional.empty();
            case UnitDoesNotCarryThePlan refusal -> Optional.empty();
            case NotTheResponsibleUnit refusal -> Optional.empty();
        };
    }
}
