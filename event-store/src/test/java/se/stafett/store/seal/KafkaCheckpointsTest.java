package se.stafett.store.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.seal.Checkpoint;
import se.stafett.contracts.seal.SignedNote;
import se.stafett.local.stack.LocalKafka;

class KafkaCheckpointsTest {
    private final LocalKafka kafka = LocalKafka.shared();
    private final String topic = "checkpoints." + UUID.randomUUID();

    private KafkaCheckpoints of(String origin) {
        return new KafkaCheckpoints(kafka.bootstrap(), topic, origin);
    }

    private static SignedNote note(String origin, long size) {
        return new Checkpoint(origin, size, Hash.GENESIS).signedBy(SealFixture.KEY);
    }

    @Test
    void the_last_checkpoint_of_a_log_is_found_among_those_of_others() {
        kafka.topics().create(topic);
        try (KafkaCheckpoints mine = of("mine");
                KafkaCheckpoints other = of("other")) {
            assertThat(mine.last()).isEmpty();
            mine.publish(note("mine", 1));
            mine.publish(note("mine", 2));
            other.publish(note("other", 7));

            assertThat(mine.last()).contains(note("mine", 2));
            assertThat(other.last()).contains(note("other", 7));
            assertThat(of("third").last()).isEmpty();
        }
    }

    @Test
    void it_is_found_although_much_came_after_it() {
        kafka.topics().create(topic);
        try (KafkaCheckpoints mine = of("mine");
                KafkaCheckpoints other = of("other")) {
            mine.publish(note("mine", 1));
            for (int i = 1; i <= 520; i++) {
                other.publish(note("other", i));
            }
            assertThat(mine.last()).contains(note("mine", 1));
        }
    }

    @Test
    void without_a_topic_nothing_is_certain() {
        try (KafkaCheckpoints lost =
                new KafkaCheckpoints(kafka.bootstrap(), "no.such.topic", "mine", Duration.ofMillis(300))) {
            assertThatThrownBy(lost::last).isInstanceOf(RuntimeException.class);
        }
    }
}
