package se.stafett.edge.input;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import se.stafett.care.Parsed;
import se.stafett.care.PatientIdentifier;
import se.stafett.care.Violation;

/** A patient identifier that follows the rules of its kind; for records that are {@link Patient.Named}. */
@Constraint(validatedBy = Patient.Rule.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Patient {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** A body, or part of one, that names a patient. */
    interface Named {
        /** The kind of identifier, as a FHIR system. */
        String system();

        /** As people write it. */
        String value();
    }

    /** Asks the term itself, as of today in Sweden; the fault lies with the system or with the value. */
    class Rule implements ConstraintValidator<Patient, Named> {
        private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

        @Override
        @SuppressWarnings("NullAway") // A body may lack what its record promises; that is another constraint's matter.
        public boolean isValid(Named named, ConstraintValidatorContext context) {
            if (named == null || named.system() == null || named.value() == null) {
                return true;
            }
            LocalDate today = LocalDate.now(Clock.system(SWEDEN));
            return switch (PatientIdentifier.parse(named.system(), named.value(), today)) {
                case Parsed.Valid<PatientIdentifier> valid -> true;
                case Parsed.Invalid<PatientIdentifier> invalid -> report(invalid.violation(), context);
            };
        }

        private static boolean report(Violation violation, ConstraintValidatorContext context) {
            boolean ofSystem = violation.rule() == Violation.Rule.IDENTIFIER_SYSTEM;
            context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(violation);
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("")
                    .addPropertyNode(ofSystem ? "system" : "value")
                    .addConstraintViolation();
            return false;
        }
    }
}
