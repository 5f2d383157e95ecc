package se.stafett.service.read;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.LogEvent;

@Schema(description = "A part of a lane: each event as its CloudEvents headers and its protected payload.")
record LogPage(List<Record> events) {

    static LogPage of(List<LogEvent> events) {
        return new LogPage(events.stream()
                .map(event -> new Record(CloudEventHeaders.of(event), event.payload()))
                .toList());
    }

    record Record(Map<String, String> headers, String payload) {}
}
