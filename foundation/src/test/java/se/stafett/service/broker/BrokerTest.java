package se.stafett.service.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BrokerTest {
    private final Broker broker = new Broker(
            "kafka:9093",
            Map.of(
                    "bootstrap.servers", "elsewhere:9092",
                    "group.id", "plan-service",
                    "security.protocol", "SASL_SSL"));

    @Test
    void what_is_configured_for_all_clients_is_told_and_what_belongs_to_one_is_not() {
        assertThat(broker.settings())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("bootstrap.servers", "kafka:9093", "security.protocol", "SASL_SSL"));
    }

    @Test
    void what_a_client_needs_besides_goes_first() {
        assertThat(broker.with(Map.of("security.protocol", "PLAINTEXT", "linger.ms", 5)))
                .containsEntry("security.protocol", "PLAINTEXT")
                .containsEntry("linger.ms", 5)
                .containsEntry("bootstrap.servers", "kafka:9093");
    }
}
