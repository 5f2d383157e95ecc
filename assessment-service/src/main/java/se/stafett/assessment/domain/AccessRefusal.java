package se.stafett.assessment.domain;

import se.stafett.care.Refusal.NotAllowed;
import se.stafett.care.Refusal.NotFound;

/** Who may not. */
public sealed interface AccessRefusal extends AssessmentRefusal {

    record AssessmentNotFound() implements AccessRefusal, NotFound {}

    record RoleMayNot(String role) implements AccessRefusal, NotAllowed {}

    @Override
    default String code() {
        return switch (this) {
            case AssessmentNotFound refusal -> "assessment-not-found";
            case RoleMayNot refusal -> "role-may-not";
        };
    }
}
