package se.stafett.edge.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Map;

/** Tells what is wrong with a JSON body, in the caller's terms, never in those of Java or of the parser. */
final class JsonProblems {
    private JsonProblems() {}

    static Problem of(JsonProcessingException wrong) {
        return switch (wrong) {
            case StreamConstraintsException excessive -> Problem.of(400, "body-malformed");
            case StreamReadException malformed -> Problem.of(400, "body-malformed");
            case JsonMappingException misfit -> ofMisfit(misfit);
            default -> Problem.of(400, "body-malformed");
        };
    }

    private static Problem ofMisfit(JsonMappingException misfit) {
        boolean malformed = misfit.getOriginalMessage().startsWith("Trailing token")
                || (misfit.getCause() instanceof StreamReadException && !isOverflow(misfit));
        return malformed ? Problem.of(400, "body-malformed") : Problems.invalid(List.of(error(misfit)));
    }

    private static boolean isOverflow(JsonMappingException misfit) {
        return misfit.getCause() instanceof InputCoercionException;
    }

    private static FieldError error(JsonMappingException misfit) {
        String field = path(misfit.getPath());
        if (isOverflow(misfit)) {
            return FieldError.of(field, "integer");
        }
        return switch (misfit) {
            case UnrecognizedPropertyException unknown -> FieldError.of(field, "unknown");
            case InvalidTypeIdException unknown -> FieldError.of(field, "kind");
            case InvalidFormatException wrong
            when wrong.getTargetType().isEnum() ->
                new FieldError(field, "one-of", Map.of("values", EnumNames.of(wrong.getTargetType())));
            case MismatchedInputException wrong -> FieldError.of(field, ExpectedForm.of(wrong.getTargetType()));
            default -> FieldError.of(field, "form");
        };
    }

    /** As in {@code goals[0].words}; {@code body} for the body itself. */
    private static String path(List<Reference> references) {
        var path = new StringBuilder();
        for (Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }
}
