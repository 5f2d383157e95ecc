package se.stafett.plan.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.plan.domain.PlanEvent;

class ReceptionTest {
    @ParameterizedTest
    @MethodSource("events")
    void an_event_that_was_published_is_received_as_it_was(PlanEvent event) {
        Published published = Published.of(event, DomainEvents.PLAN, 1, UUID.randomUUID(), Instant.EPOCH);

        assertThat(published.received()).isEqualTo(event);
    }

    @Test
    void there_are_examples_of_every_kind_of_event() {
        Set<Class<?>> shown = events().map(PlanEvent::getClass).collect(Collectors.toSet());

        assertThat(shown).isEqualTo(EventKinds.all());
    }

    static Stream<PlanEvent> events() {
        return DomainEvents.all();
    }
}
