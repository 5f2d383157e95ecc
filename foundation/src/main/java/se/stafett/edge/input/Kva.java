package se.stafett.edge.input;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import se.stafett.care.KvaCode;

/** A KVÅ code, when given at all. */
@Constraint(validatedBy = Kva.Rule.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({FIELD, PARAMETER, TYPE_USE})
public @interface Kva {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the term itself. */
    class Rule implements ConstraintValidator<Kva, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || Outcome.of(KvaCode.parse(value)).reportedTo(context);
        }
    }
}
