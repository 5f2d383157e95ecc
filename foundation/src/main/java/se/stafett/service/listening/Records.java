package se.stafett.service.listening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.LogEvent;

/** Kafka's records as events. */
final class Records {
    private Records() {}

    /** @throws se.stafett.contracts.event.BrokenHeader when it is none */
    static LogEvent event(ConsumerRecord<String, String> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            byte[] value = header.value();
            headers.put(header.key(), value == null ? "" : new String(value, UTF_8));
        }
        String value = record.value();
        return CloudEventHeaders.read(headers, value == null ? "" : value);
    }
}
