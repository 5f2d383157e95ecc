package se.stafett.plan.write.goal;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A goal is measured by an instrument or by attainment levels: by one of them, and not by both. */
@Constraint(validatedBy = OneMeasure.Rule.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface OneMeasure {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Values and a unit belong to an instrument. */
    class Rule implements ConstraintValidator<OneMeasure, MeasureRequest> {
        @Override
        public boolean isValid(@Nullable MeasureRequest measure, ConstraintValidatorContext context) {
            if (measure == null) {
                return true;
            }
            boolean byValue = measure.unit() != null || measure.baseline() != null || measure.target() != null;
            return measure.gas() == null ? measure.instrument() != null : measure.instrument() == null && !byValue;
        }
    }
}
