package se.stafett.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalServersTest {
    @Test
    void postgres_starts_and_starts_again_after_a_crash() {
        try (LocalPostgres postgres = LocalPostgres.start()) {
            assertThat(Ports.isFree(postgres.port())).isFalse();
            postgres.kill();
            assertThat(Ports.isFree(postgres.port())).isTrue();
            postgres.restart();
            assertThat(Ports.isFree(postgres.port())).isFalse();
        }
    }

    @Test
    void kafka_starts_with_the_published_topics() {
        try (LocalKafka kafka = LocalKafka.start()) {
            assertThat(kafka.topics().answers()).isTrue();
        }
    }
}
