package se.stafett.plan.write.intervention;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A unit is named by its HSA-id, a relative by name, and the patient by neither. */
@Constraint(validatedBy = FittingPerformer.Rule.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface FittingPerformer {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Passes over a performer without kind: that is another constraint's matter. */
    class Rule implements ConstraintValidator<FittingPerformer, PerformerRequest> {
        @Override
        @SuppressWarnings("NullAway") // A body may lack what its record promises.
        public boolean isValid(@Nullable PerformerRequest performer, ConstraintValidatorContext context) {
            if (performer == null || performer.kind() == null) {
                return true;
            }
            return switch (performer.kind()) {
                case UNIT -> performer.unit() != null && performer.name() == null;
                case PATIENT -> performer.unit() == null && performer.name() == null;
                case RELATIVE -> performer.unit() == null && performer.name() != null;
            };
        }
    }
}
