package se.stafett.handover.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.contracts.handover.HandoverInitiated;
import se.stafett.handover.domain.HandoverEvent;

class ReceptionTest {
    @ParameterizedTest
    @MethodSource("events")
    void an_event_that_was_published_is_received_as_it_was(HandoverEvent event) {
        Published published = Published.of(event, DomainEvents.HANDOVER, 1, Instant.EPOCH);

        assertThat(published.received()).isEqualTo(event);
    }

    @Test
    void there_are_examples_of_every_kind_of_event() {
        Set<Class<?>> shown = events().map(HandoverEvent::getClass).collect(Collectors.toSet());

        assertThat(shown).isEqualTo(EventKinds.all());
    }

    @Test
    void an_identity_that_is_not_protected_says_nothing_of_protection() {
        Published published = Published.of(DomainEvents.initiatedWithLittle(), DomainEvents.HANDOVER, 1, Instant.EPOCH);

        assertThat(published.authored().event())
                .isInstanceOfSatisfying(
                        HandoverInitiated.class,
                        initiated ->
                                assertThat(initiated.patient().protection()).isNull());
    }

    static Stream<HandoverEvent> events() {
        return DomainEvents.all();
    }
}
