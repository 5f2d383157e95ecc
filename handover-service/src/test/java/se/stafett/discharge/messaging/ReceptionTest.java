package se.stafett.discharge.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.discharge.domain.DischargeEvent;

class ReceptionTest {
    @ParameterizedTest
    @MethodSource("events")
    void an_event_that_was_published_is_received_as_it_was(DischargeEvent event) {
        Published published = Published.of(event, DomainEvents.DISCHARGE, 1);

        assertThat(published.received()).isEqualTo(event);
    }

    @Test
    void there_are_examples_of_every_kind_of_event() {
        Set<Class<?>> shown = events().map(DischargeEvent::getClass).collect(Collectors.toSet());

        assertThat(shown).isEqualTo(EventKinds.all());
    }

    @Test
    void an_identity_that_is_not_protected_says_nothing_of_protection() {
        Published published = Published.of(DomainEvents.notifiedWithLittle(), DomainEvents.DISCHARGE, 1);

        assertThat(published.authored().event())
                .isInstanceOfSatisfying(
                        se.stafett.contracts.discharge.AdmissionNotified.class,
                        notified -> assertThat(notified.patient().protection()).isNull());
    }

    static Stream<DischargeEvent> events() {
        return DomainEvents.all();
    }
}
