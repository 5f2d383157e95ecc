package se.stafett.edge.problem;

import java.util.Map;

/**
 * One fault in what the caller sent.
 *
 * @param field where, as a path in the caller's own terms: {@code goals[0].words}, or the name of a header or parameter
 * @param rule which rule it breaks; the text is found under {@code rule.<rule>}
 * @param arguments what the text mentions, such as {@code max}; never the value itself
 */
public record FieldError(String field, String rule, Map<String, ?> arguments) {
    public FieldError {
        arguments = Map.copyOf(arguments);
    }

    public static FieldError of(String field, String rule) {
        return new FieldError(field, rule, Map.of());
    }
}
