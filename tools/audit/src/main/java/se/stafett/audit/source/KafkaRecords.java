package se.stafett.audit.source;

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
        try {
            LogEvent event = CloudEventHeaders.read(record.headers(), Header::key, Header::value, record.value());
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
