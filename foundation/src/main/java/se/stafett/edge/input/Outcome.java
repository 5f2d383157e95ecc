package se.stafett.edge.input;

import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import se.stafett.care.Parsed;

/** Carries the broken rule of a term of care along with Bean Validation's own violation. */
record Outcome(Parsed<?> parsed) {
    static Outcome of(Parsed<?> parsed) {
        return new Outcome(parsed);
    }

    /** Whether the value is valid. */
    boolean reportedTo(ConstraintValidatorContext context) {
        return switch (parsed) {
            case Parsed.Valid<?> valid -> true;
            case Parsed.Invalid<?> invalid -> {
                context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(invalid.violation());
                yield false;
            }
        };
    }
}
