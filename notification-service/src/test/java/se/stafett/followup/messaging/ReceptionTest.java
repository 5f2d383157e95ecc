package se.stafett.followup.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.followup.domain.FollowUpEvent;

class ReceptionTest {
    @ParameterizedTest
    @MethodSource("events")
    void an_event_that_was_published_is_received_as_it_was(FollowUpEvent event) {
        Published published = Published.of(event, DomainEvents.FOLLOW_UP, 1, Instant.EPOCH);

        assertThat(published.received()).isEqualTo(event);
    }

    @Test
    void there_are_examples_of_every_kind_of_event() {
        Set<Class<?>> shown = events().map(FollowUpEvent::getClass).collect(Collectors.toSet());

        assertThat(shown).isEqualTo(EventKinds.all());
    }

    @Test
    void an_identity_that_is_not_protected_says_nothing_of_protection() {
        Published published =
                Published.of(DomainEvents.scheduledWithLittle(), DomainEvents.FOLLOW_UP, 1, Instant.EPOCH);

        assertThat(published.authored().event())
                .isInstanceOfSatisfying(
                        se.stafett.contracts.followup.FollowUpScheduled.class,
                        scheduled ->
                                assertThat(scheduled.patient().protection()).isNull());
    }

    static Stream<FollowUpEvent> events() {
        return DomainEvents.all();
    }
}
