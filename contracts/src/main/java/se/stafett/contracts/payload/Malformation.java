package se.stafett.contracts.payload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;

/** Says where a payload is wrong without quoting it. */
final class Malformation {
    private Malformation() {}

    static MalformedPayload of(String type, JsonProcessingException problem) {
        return new MalformedPayload(
                type,
                problem instanceof JsonMappingException mapping
                        ? "a value is missing or of the wrong kind at " + path(mapping)
                        : "not JSON");
    }

    private static String path(JsonMappingException problem) {
        StringBuilder path = new StringBuilder("event");
        problem.getPath()
                .forEach(step -> path.append('/')
                        .append(step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName()));
        return path.toString();
    }
}
