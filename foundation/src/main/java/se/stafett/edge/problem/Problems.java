package se.stafett.edge.problem;

import java.util.List;
import java.util.Map;
import se.stafett.care.Parsed;
import se.stafett.care.Refusal;
import se.stafett.care.Violation;

/** The problems that every service can have. */
public final class Problems {
    private Problems() {}

    /** A refusal's code and arguments under the status of its nature: 404, 403, 409 or 422. */
    public static Problem of(Refusal refusal) {
        int status = switch (refusal.nature()) {
            case NOT_FOUND -> 404;
            case NOT_ALLOWED -> 403;
            case NOT_NOW -> 409;
            case NOT_SOUND -> 422;
        };
        Map<String, String> arguments = refusal.arguments();
        List<FieldError> errors = refusal.field()
                .map(field -> List.of(new FieldError(field, refusal.code(), arguments)))
                .orElse(List.of());
        return new Problem(status, refusal.code(), Map.copyOf(arguments), errors, Map.of());
    }

    /** 400: fields that break rules of form. */
    public static Problem invalid(List<FieldError> errors) {
        return Problem.of(400, "input-invalid").with(errors);
    }

    /** 400: one field that breaks a rule of form. */
    public static Problem invalid(String field, Violation violation) {
        return invalid(List.of(new FieldError(field, violation.rule().code(), violation.arguments())));
    }

    /**
     * The value that was read from a field.
     *
     * @throws ProblemException 400, when it breaks a rule of form
     */
    public static <T> T valid(String field, Parsed<T> parsed) {
        return switch (parsed) {
            case Parsed.Valid<T> valid -> valid.value();
            case Parsed.Invalid<T> invalid ->
                throw invalid(field, invalid.violation()).asException();
        };
    }

    /** 413. */
    public static Problem bodyTooLarge(long limit) {
        return Problem.of(413, "body-too-large").with("maxBytes", limit);
    }

    /** 503: something passing; the caller is asked to come back. */
    static Problem unavailable() {
        return Problem.of(503, "unavailable").header("Retry-After", "2");
    }
}
