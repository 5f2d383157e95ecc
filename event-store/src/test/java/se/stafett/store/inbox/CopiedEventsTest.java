package se.stafett.store.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.store.StoreUnderTest.await;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.LogEvent;

class CopiedEventsTest {
    private final InboxFixture fixture = new InboxFixture();
    private final CopiedEvents copies =
            new CopiedEvents(fixture.database.emptied().factory());
    private final Inbox inbox = new Inbox(
            fixture.database.factory(),
            InboxSettings.of("copies"),
            event -> (Effect) copies::keep,
            (source, lane, position) -> Uni.createFrom().item(List.of()));

    @Test
    void a_copy_is_the_event_as_it_came_however_often_it_came() {
        List<LogEvent> events = fixture.happens("patient", 3);
        UUID stream = events.getFirst().streamId();

        events.forEach(event -> await(inbox.receive(event)));
        events.forEach(event -> await(inbox.receive(event)));

        assertThat(await(copies.ofStream(stream, 0))).isEqualTo(events);
        assertThat(await(copies.ofStream(stream, 2))).isEqualTo(events.subList(2, 3));
    }

    @Test
    void all_of_a_patient_is_found_and_nothing_of_another() {
        List<LogEvent> events = fixture.happens("patient", 2);
        List<LogEvent> others = fixture.happens("another", 1);
        events.forEach(event -> await(inbox.receive(event)));
        others.forEach(event -> await(inbox.receive(event)));

        assertThat(await(copies.ofPatient(events.getFirst().patientRef()))).isEqualTo(events);
        assertThat(await(copies.ofPatient("nobody"))).isEmpty();
    }
}
