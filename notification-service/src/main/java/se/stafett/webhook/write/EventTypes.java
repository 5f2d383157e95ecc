package se.stafett.webhook.write;

import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import se.stafett.webhook.domain.TypePattern;

/** A type of event, a kind of them, or all. */
@Constraint(validatedBy = EventTypes.Rule.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(TYPE_USE)
@interface EventTypes {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the term itself. */
    class Rule implements ConstraintValidator<EventTypes, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || TypePattern.isOne(value);
        }
    }
}
