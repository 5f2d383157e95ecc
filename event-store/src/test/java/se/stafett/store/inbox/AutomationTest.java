package se.stafett.store.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.store.StoreUnderTest.await;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.CommandReceipt;
import se.stafett.store.DerivedIds;
import se.stafett.store.Draft;
import se.stafett.store.NewEvent;
import se.stafett.store.StreamWrite;
import se.stafett.store.StreamWrite.StreamState;
import se.stafett.store.Submission;
import se.stafett.store.postgres.PostgresEventStore;

/** An event that becomes a command of this service: once and only once. */
class AutomationTest {
    private final InboxFixture fixture = new InboxFixture();
    private final PostgresEventStore store =
            new PostgresEventStore(fixture.database.emptied().factory(), "/this-service", () -> {});
    private final Inbox inbox = new Inbox(
            fixture.database.factory(),
            new InboxSettings("follow-up", 3, Duration.ofMillis(1)),
            this::scheduleFollowUp,
            (source, lane, position) -> Uni.createFrom().item(List.of()));

    private Uni<Void> scheduleFollowUp(StatelessSession session, LogEvent event) {
        UUID command = DerivedIds.automation(event.id(), "schedule-follow-up");
        NewEvent scheduled = new NewEvent(
                DerivedIds.event(command, 0),
                "follow-up.scheduled.v1",
                event.occurredAt(),
                event.correlationId(),
                event.id(),
                null,
                "h..i.c.t");
        StreamWrite write = new StreamWrite(
                DerivedIds.derive(command, "follow-up"),
                "follow-up",
                0,
                new StreamState(List.of(), Optional.empty()),
                List.of(scheduled));
        CommandReceipt receipt = new CommandReceipt("automation", command.toString(), "", "{}");
        return store.append(session, new Submission(receipt, event.patientRef(), List.of(write), Draft.NOON))
                .replaceWithVoid();
    }

    private List<LogEvent> written() {
        return await(store.ofLane(Lane.of("patient"), 0).collect().asList());
    }

    @Test
    void an_event_causes_its_command_once_however_often_it_comes() {
        LogEvent event = fixture.happens("patient", 1).getFirst();
        await(inbox.receive(event));
        await(inbox.receive(event));

        assertThat(written())
                .singleElement()
                .satisfies(caused -> assertThat(caused.causationId()).isEqualTo(event.id()));
    }

    @Test
    void even_a_consumer_that_lost_its_place_causes_nothing_twice() {
        LogEvent event = fixture.happens("patient", 1).getFirst();
        await(inbox.receive(event));
        fixture.database.asOwner("delete from store.inbox");

        assertThat(await(inbox.receive(event))).isEqualTo(new Receipt.Applied());

        assertThat(written()).hasSize(1);
    }
}
