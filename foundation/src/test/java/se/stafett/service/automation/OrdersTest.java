package se.stafett.service.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.service.automation.NoteScene.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.stafett.care.Actor;
import se.stafett.care.Decision;
import se.stafett.contracts.event.LogEvent;
import se.stafett.service.probe.NoteEvent;

class OrdersTest {
    private final NoteScene scene = new NoteScene();

    @Test
    void an_order_is_carried_out_once_however_often_it_is_given() {
        UUID note = scene.note();
        Order order = scene.because(scene.elsewhere());

        for (int i = 0; i < 10; i++) {
            assertThat(await(scene.orders.on(note, order, (state, context) -> NoteScene.added(state, "gång"))))
                    .isEqualTo(new Obeyed.Done());
        }

        assertThat(scene.words(note)).containsExactly("gång");
    }

    @Test
    void what_happens_because_of_an_event_says_so() {
        UUID note = scene.note();
        LogEvent cause = scene.elsewhere();

        await(scene.orders.on(note, scene.because(cause), (state, context) -> NoteScene.added(state, "gång")));

        LogEvent effect = await(scene.own.ofStream(note, 1).collect().asList()).getFirst();
        assertThat(effect.causationId()).isEqualTo(cause.id());
        assertThat(effect.correlationId()).isEqualTo(cause.correlationId());
    }

    @Test
    void what_begins_has_an_id_that_follows_from_its_cause() {
        Order order = scene.because(scene.elsewhere());
        UUID note = order.context().newId("note", 0);

        for (int i = 0; i < 2; i++) {
            await(scene.orders.begin(
                    order, (state, context) -> Decision.accepted(new NoteEvent.Begun(note, NoteScene.PATIENT))));
        }

        assertThat(await(scene.own.ofStream(note, 0).collect().asList())).hasSize(1);
    }

    @Test
    void a_refusal_is_told_and_the_echo_of_what_was_done_is_not_taken_for_one() {
        UUID note = scene.note();
        Order order = scene.because(scene.elsewhere());

        Obeyed nothingThere =
                await(scene.orders.on(UUID.randomUUID(), order, (state, context) -> NoteScene.added(state, "gång")));
        await(scene.orders.on(note, order, (state, context) -> NoteScene.added(state, "gång")));
        Obeyed again = await(scene.orders.on(note, order, (state, context) -> Decision.rejected(new NoNote())));

        assertThat(nothingThere).isEqualTo(new Obeyed.Refused(new NoNote()));
        assertThat(again).isEqualTo(new Obeyed.Done());
    }

    @Test
    void it_is_decided_anew_on_what_another_writer_left() {
        UUID note = scene.note();
        AtomicInteger decisions = new AtomicInteger();
        Order order = scene.because(scene.elsewhere());

        Obeyed obeyed = await(scene.orders.on(note, order, (state, context) -> {
            if (decisions.incrementAndGet() == 1) {
                Order other = scene.because(scene.elsewhere());
                await(scene.orders.on(note, other, (theirs, when) -> NoteScene.added(theirs, "balans")));
            }
            return NoteScene.added(state, "gång efter " + state.words());
        }));

        assertThat(obeyed).isEqualTo(new Obeyed.Done());
        assertThat(decisions).hasValue(2);
        assertThat(scene.words(note)).isEqualTo(List.of("balans", "gång efter [balans]"));
    }

    @Test
    void what_another_holds_is_told() {
        UUID holder = scene.note();
        UUID note = scene.note();
        await(scene.orders.on(
                holder, scene.because(scene.elsewhere()), (state, context) -> NoteScene.added(state, "mine")));

        assertThat(await(scene.orders.on(
                        note, scene.because(scene.elsewhere()), (state, context) -> NoteScene.added(state, "mine"))))
                .isEqualTo(new Obeyed.Reserved(holder));
    }

    @Test
    void the_service_itself_gives_the_order() {
        UUID note = scene.note();

        await(scene.orders.on(note, scene.because(scene.elsewhere()), (state, context) -> {
            assertThat(context.actor())
                    .isInstanceOfSatisfying(
                            Actor.System.class,
                            system -> assertThat(system.client()).isEqualTo("own-service"));
            return NoteScene.added(state, "gång");
        }));

        assertThat(scene.words(note)).hasSize(1);
    }
}
