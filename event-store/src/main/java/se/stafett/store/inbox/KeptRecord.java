package se.stafett.store.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.LogEvent;

/** An event as tables keep it: the headers of its record as a JSON object in one column, its value in another. */
final class KeptRecord {
    private static final ObjectMapper JSON = new ObjectMapper();

    private KeptRecord() {}

    static String headers(LogEvent event) {
        try {
            return JSON.writeValueAsString(CloudEventHeaders.of(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every map of texts can be written as JSON", e);
        }
    }

    /** @param row headers and payload */
    static LogEvent event(Object[] row) {
        try {
            Map<String, String> headers = JSON.readValue((String) row[0], new TypeReference<>() {});
            return CloudEventHeaders.read(headers, (String) row[1]);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept event has broken headers", e);
        }
    }
}
