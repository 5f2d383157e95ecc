package se.stafett.edge.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import se.stafett.care.Violation;

/** Tells which fields break which rules; the offending values stay where they are. */
final class ConstraintProblems {
    private static final Set<String> REQUIRED = Set.of("NotNull", "NotBlank", "NotEmpty");
    private static final Set<String> NOT_ARGUMENTS = Set.of("message", "groups", "payload");

    private ConstraintProblems() {}

    static boolean isCallersFault(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return false;
            }
        }
        return true;
    }

    static Problem of(Set<? extends ConstraintViolation<?>> violations) {
        List<FieldError> errors = violations.stream()
                .map(ConstraintProblems::error)
                .distinct()
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::rule))
                .toList();
        boolean withoutBody = errors.equals(List.of(FieldError.of(BodyPath.BODY, "required")));
        return withoutBody ? Problem.of(400, "body-missing") : Problems.invalid(errors);
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        String field = BodyPath.of(violation);
        HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
        Violation broken = detailed.getDynamicPayload(Violation.class);
        if (broken != null) {
            return new FieldError(field, broken.rule().code(), broken.arguments());
        }
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return REQUIRED.contains(constraint)
                ? FieldError.of(field, "required")
                : new FieldError(field, kebab(constraint), arguments(violation));
    }

    private static Map<String, Object> arguments(ConstraintViolation<?> violation) {
        Map<String, Object> arguments =
                new LinkedHashMap<>(violation.getConstraintDescriptor().getAttributes());
        arguments.keySet().removeAll(NOT_ARGUMENTS);
        return arguments;
    }

    private static String kebab(String camel) {
        return String.join("-", camel.split("(?<=[a-z0-9])(?=[A-Z])")).toLowerCase(Locale.ROOT);
    }
}
