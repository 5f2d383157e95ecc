package se.stafett.service.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;
import se.stafett.contracts.event.LogEvent;
import se.stafett.service.probe.Note;
import se.stafett.service.probe.NoteEvent;
import se.stafett.service.probe.NoteEvent.Added;
import se.stafett.service.probe.NoteEvent.Begun;
import se.stafett.service.probe.NoteHistory;
import se.stafett.store.AppendResult;
import se.stafett.store.AppendResult.AlreadyReserved;
import se.stafett.store.AppendResult.Appended;
import se.stafett.store.AppendResult.VersionConflict;
import se.stafett.store.CommandReceipt;
import se.stafett.store.memory.InMemoryEventStore;
import se.stafett.store.memory.InMemoryKeys;

class HistoryTest {
    private static final PatientRef PATIENT = new PatientRef("0123456789abcdef0123456789abcdef");
    private static final Actor CLINICIAN = new Actor.Professional(
            new HsaId("SE0000000001-OT01"),
            new HsaId("SE0000000001-STROKE"),
            new HsaId("SE0000000001-REGION"),
            Actor.Role.CLINICIAN);
    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");

    private final UUID note = UUID.randomUUID();
    private final InMemoryEventStore store = new InMemoryEventStore("/probe");
    private final InMemoryKeys keys = new InMemoryKeys();
    private final NoteHistory history = new NoteHistory(store, keys);
    private final NoteHistory elsewhere = new NoteHistory(store, keys);

    @Test
    void what_nothing_has_happened_to_has_no_version_and_no_current_form() {
        Stored<Note, String> none = await(history.latest(note));

        assertThat(none.version()).isZero();
        assertThat(none.state().patient()).isEmpty();
        assertThatThrownBy(none::current).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_was_written_is_read_back_both_ways() {
        write(history, note, MORNING, new Begun(note, PATIENT), new Added("gång"));

        for (NoteHistory reader : List.of(history, elsewhere)) {
            Stored<Note, String> stored = await(reader.latest(note));
            assertThat(stored.version()).isEqualTo(2);
            assertThat(stored.position()).isEqualTo(2);
            assertThat(stored.state().words()).containsExactly("gång");
            assertThat(stored.current()).isEqualTo("clinician: clinician:gång");
        }
        assertThat(await(history.latest(note))).isEqualTo(await(elsewhere.latest(note)));
    }

    @Test
    void the_store_is_asked_only_when_a_later_version_is_needed() {
        write(history, note, MORNING, new Begun(note, PATIENT));
        write(elsewhere, note, MORNING, new Added("gång"));

        assertThat(await(history.atLeast(note, 1)).version()).isEqualTo(1);
        assertThat(await(history.atLeast(note, 2)).version()).isEqualTo(2);
        assertThat(await(history.atLeast(note, 1)).version()).isEqualTo(2);
        assertThat(await(history.atLeast(note, 9)).version()).isEqualTo(2);
    }

    @Test
    void an_earlier_moment_is_told_as_it_was() {
        write(history, note, MORNING, new Begun(note, PATIENT));
        write(history, note, MORNING.plusSeconds(60), new Added("gång"));
        write(history, note, MORNING.plusSeconds(120), new Added("balans"));

        assertThat(await(history.asOf(note, MORNING.minusSeconds(1))).version()).isZero();
        assertThat(await(history.asOf(note, MORNING)).version()).isEqualTo(1);
        assertThat(await(history.asOf(note, MORNING.plusSeconds(119))).current())
                .endsWith("gång");
        assertThat(await(history.asOf(note, MORNING.plusSeconds(120))).current())
                .endsWith("balans");
    }

    @Test
    void every_moment_of_a_long_history_is_told_as_it_was_whichever_was_asked_for_before() {
        int events = 2 * Milestones.APART + 3;
        write(history, note, MORNING, new Begun(note, PATIENT));
        for (int i = 1; i < events; i++) {
            // Two of a kind at the same time, so that a milestone has one after it that was recorded with it.
            write(history, note, MORNING.plusSeconds(i / 2), new Added("steg " + i));
        }
        List<Integer> seconds = List.of(0, 1, 127, 128, 129, 255, 256, 257);

        for (int second : seconds.reversed()) {
            Instant moment = MORNING.plusSeconds(second);
            Stored<Note, String> told = await(history.asOf(note, moment));
            assertThat(told).isEqualTo(await(new NoteHistory(store, keys).asOf(note, moment)));
            assertThat(told.version()).isEqualTo(Math.min(events, 2 * second + 2));
            assertThat(await(history.asOf(note, moment))).isEqualTo(told);
        }
    }

    @Test
    void nothing_is_told_of_a_long_history_whose_key_is_no_more() {
        write(history, note, MORNING, new Begun(note, PATIENT));
        for (int i = 1; i < Milestones.APART; i++) {
            write(history, note, MORNING, new Added("steg " + i));
        }
        assertThat(await(elsewhere.asOf(note, MORNING)).version()).isEqualTo(Milestones.APART);

        keys.destroy(PATIENT.value());

        assertThatThrownBy(() -> await(elsewhere.asOf(note, MORNING))).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void several_things_are_written_together_and_their_events_numbered_through() {
        UUID other = UUID.randomUUID();
        Context context = context(MORNING);
        AppendResult result = await(history.journal()
                .write(
                        List.of(
                                change(history, note, new Begun(note, PATIENT), new Added("gång")),
                                change(history, other, new Begun(other, PATIENT))),
                        context,
                        receipt(context),
                        Cause.command(context.commandId(), null)));

        assertThat(result)
                .isInstanceOfSatisfying(
                        Appended.class,
                        appended -> assertThat(appended.events())
                                .extracting(LogEvent::id)
                                .containsExactly(context.eventId(0), context.eventId(1), context.eventId(2)));
        assertThat(await(history.atLeast(other, 1)).state().events()).containsExactly(context.eventId(2));
        assertThat(await(history.atLeast(other, 1))).isEqualTo(await(elsewhere.latest(other)));
    }

    @Test
    void events_carry_when_and_why_and_nothing_in_clear() {
        Context context = context(MORNING);
        UUID correlation = UUID.randomUUID();
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        await(history.journal()
                .write(
                        List.of(change(history, note, new Begun(note, PATIENT), new Added("hemlighet"))),
                        context,
                        receipt(context),
                        new Cause(correlation, context.commandId(), trace)));

        List<LogEvent> events = await(store.ofStream(note, 0).collect().asList());
        assertThat(events).allSatisfy(event -> {
            assertThat(event.occurredAt()).isEqualTo(MORNING);
            assertThat(event.correlationId()).isEqualTo(correlation);
            assertThat(event.causationId()).isEqualTo(context.commandId());
            assertThat(event.traceparent()).isEqualTo(trace);
            assertThat(event.patientRef()).isEqualTo(PATIENT.value());
            assertThat(event.payload()).doesNotContain("hemlighet");
        });
        assertThat(events).extracting(LogEvent::type).containsExactly("note.begun.v1", "note.added.v1");
    }

    @Test
    void what_was_not_written_is_not_kept() {
        write(history, note, MORNING, new Begun(note, PATIENT));
        write(elsewhere, note, MORNING, new Added("gång"));

        assertThat(write(history, note, 1, new Added("balans"))).isInstanceOf(VersionConflict.class);
        assertThat(await(history.atLeast(note, 1)).state().words()).isEmpty();
    }

    @Test
    void what_is_reserved_is_held_by_one() {
        UUID other = UUID.randomUUID();
        write(history, note, MORNING, new Begun(note, PATIENT), new Added("mine"));

        assertThat(write(history, other, 0, new Begun(other, PATIENT), new Added("mine")))
                .isEqualTo(new AlreadyReserved("mine:" + PATIENT.value(), note));
    }

    @Test
    void what_lies_in_memory_is_not_told_once_its_key_is_no_more() {
        write(history, note, MORNING, new Begun(note, PATIENT));
        await(elsewhere.latest(note));
        keys.destroy(PATIENT.value());

        for (NoteHistory reader : List.of(history, elsewhere)) {
            assertThatThrownBy(() -> await(reader.latest(note)))
                    .isInstanceOfSatisfying(KeyDestroyed.class, destroyed -> {
                        assertThat(destroyed.kind()).isEqualTo("note");
                        assertThat(destroyed.patient()).isEqualTo(PATIENT);
                    });
            assertThatThrownBy(() -> await(reader.atLeast(note, 1))).isInstanceOf(KeyDestroyed.class);
        }
    }

    @Test
    void nothing_goes_on_under_another_key_when_a_patient_was_erased() {
        write(history, note, MORNING, new Begun(note, PATIENT));
        Context context = context(MORNING);
        var changes = List.of(change(history, note, new Added("gång")));
        keys.destroy(PATIENT.value());

        assertThatThrownBy(() -> await(history.journal()
                        .write(changes, context, receipt(context), Cause.command(context.commandId(), null))))
                .isInstanceOf(KeyDestroyed.class);
        assertThat(await(store.ofStream(note, 0).collect().asList())).hasSize(1);
    }

    @Test
    void without_its_key_nothing_can_be_read() {
        write(history, note, MORNING, new Begun(note, PATIENT));
        keys.destroy(PATIENT.value());

        assertThatThrownBy(() -> await(elsewhere.latest(note))).isInstanceOf(KeyDestroyed.class);
    }

    private void write(NoteHistory through, UUID id, Instant now, NoteEvent... events) {
        Context context = context(now);
        await(through.latest(id));
        assertThat(await(through.journal()
                        .write(
                                List.of(change(through, id, events)),
                                context,
                                receipt(context),
                                Cause.command(context.commandId(), null))))
                .isInstanceOf(Appended.class);
    }

    private AppendResult write(NoteHistory through, UUID id, long version, NoteEvent... events) {
        Context context = context(MORNING);
        var before = await(through.atLeast(id, version));
        return await(through.journal()
                .write(
                        List.of(new Change<>(before, List.of(events))),
                        context,
                        receipt(context),
                        Cause.command(context.commandId(), null)));
    }

    private static Change<Note, NoteEvent, String> change(NoteHistory through, UUID id, NoteEvent... events) {
        return new Change<>(await(through.latest(id)), List.of(events));
    }

    private static Context context(Instant now) {
        return new Context(now, CLINICIAN, UUID.randomUUID());
    }

    private static CommandReceipt receipt(Context context) {
        return new CommandReceipt("scope", context.commandId().toString(), "hash", "");
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().indefinitely();
    }
}
