package se.stafett.audit.source;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import se.stafett.audit.outcome.AuditFailure;
import se.stafett.audit.outcome.ExitCode;
import se.stafett.contracts.event.BrokenHeader;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.LogEvent;
import se.stafett.local.stack.KafkaTopics;

/** Events from records, each in the topic and partition where it belongs. */
final class KafkaRecords {
    private static final Map<String, String> SOURCES = Map.of(
            KafkaTopics.ASSESSMENT, "/assessment-service",
            KafkaTopics.PLAN, "/plan-service",
            KafkaTopics.HANDOVER, "/handover-service",
            KafkaTopics.FOLLOW_UP, "/notification-service");

    private KafkaRecords() {}

    static LogEvent event(ConsumerRecord<byte[], byte[]> record, int partitions) {
        String where = record.topic() + ", partition " + record.partition() + ", offset " + record.offset() + ": ";
        if (record.value() == null) {
            throw new AuditFailure(ExitCode.CORRUPT, where + "a record without a value is no event.");
        }
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8));
        }
        try {
            LogEvent event = CloudEventHeaders.read(headers, new String(record.value(), StandardCharsets.US_ASCII));
            if (event.lane() % partitions != record.partition()
                    || !event.source().equals(SOURCES.get(record.topic()))) {
                throw new AuditFailure(
                        ExitCode.MIXED_UP,
                        where + "an event of lane " + event.lane() + " of " + event.source()
                                + " does not belong here.");
            }
            return event;
        } catch (BrokenHeader broken) {
            throw new AuditFailure(ExitCode.CORRUPT, where + broken.getMessage() + ".", broken);
        }
    }
}
