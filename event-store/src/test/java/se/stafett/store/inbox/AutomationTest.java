package se.stafett.store.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.store.StoreUnderTest.await;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final Inbox inbox = inbox(this::scheduleFollowUp);

    private Uni<Void> scheduleFollowUp(LogEvent event) {
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
        return store.append(new Submission(receipt, event.patientRef(), List.of(write), Draft.NOON))
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

    @Test
    void a_reaction_that_fails_for_a_while_is_tried_again_and_happens_once() {
        AtomicInteger tries = new AtomicInteger();
        Inbox shaky = inbox(event -> scheduleFollowUp(event).invoke(() -> {
            if (tries.incrementAndGet() < 3) {
                throw new IllegalStateException("its answer was lost");
            }
        }));

        assertThat(await(shaky.receive(fixture.happens("patient", 1).getFirst())))
                .isEqualTo(new Receipt.Applied());

        assertThat(tries).hasValue(3);
        assertThat(written()).hasSize(1);
    }

    @Test
    void a_reaction_that_goes_on_failing_parks_its_patient_until_it_is_retried() {
        AtomicBoolean broken = new AtomicBoolean(true);
        Reaction reaction = event -> broken.get()
                ? Uni.createFrom().failure(new IllegalArgumentException("not now"))
                : scheduleFollowUp(event);
        Inbox failing = inbox(reaction);
        LogEvent event = fixture.happens("patient", 1).getFirst();

        assertThat(await(failing.receive(event))).isInstanceOf(Receipt.Parked.class);
        assertThat(await(failing.receive(fixture.happens("patient", 1).getFirst())))
                .isInstanceOf(Receipt.Parked.class);
        assertThat(written()).isEmpty();
        broken.set(false);

        ParkedSequences parked = new ParkedSequences(fixture.database.factory(), "follow-up", any -> reaction);
        assertThat(await(parked.retry(InboxFixture.SOURCE, "patient", "operator 7")))
                .isEqualTo(new Retried(2, null));
        assertThat(written()).hasSize(2);
    }

    @Test
    void an_event_that_is_none_of_its_business_moves_the_place_alone() {
        Inbox indifferent = new Inbox(
                fixture.database.factory(),
                new InboxSettings("follow-up", 3, Duration.ofMillis(1)),
                event -> new Consequence.Nothing(),
                (source, lane, position) -> Uni.createFrom().item(List.of()));
        LogEvent event = fixture.happens("patient", 1).getFirst();

        assertThat(await(indifferent.receive(event))).isEqualTo(new Receipt.Applied());
        assertThat(await(indifferent.receive(event))).isEqualTo(new Receipt.Repeated());
        assertThat(written()).isEmpty();
    }

    private Inbox inbox(Reaction reaction) {
        return new Inbox(
                fixture.database.factory(),
                new InboxSettings("follow-up", 3, Duration.ofMillis(1)),
                event -> reaction,
                (source, lane, position) -> Uni.createFrom().item(List.of()));
    }
}
