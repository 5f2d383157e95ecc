package se.stafett.audit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.audit.outcome.AuditFailure;
import se.stafett.audit.outcome.ExitCode;

class KafkaAwayTest {
    @Test
    void a_broker_that_does_not_answer_ends_with_16_and_is_named() {
        assertThatExceptionOfType(AuditFailure.class)
                .isThrownBy(() -> KafkaSource.open("127.0.0.1:1", Duration.ofSeconds(1)))
                .withMessageContaining("Kafka at 127.0.0.1:1 was not reached")
                .satisfies(failure -> assertThatIs16(failure.exitCode()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "127.0.0.1", "127.0.0.1:none"})
    void an_address_that_is_none_ends_with_16(String bootstrap) {
        assertThatExceptionOfType(AuditFailure.class)
                .isThrownBy(() -> Sources.kafka(bootstrap))
                .satisfies(failure -> assertThatIs16(failure.exitCode()));
    }

    private static void assertThatIs16(ExitCode code) {
        assertThat(code.number()).isEqualTo(16);
    }
}
