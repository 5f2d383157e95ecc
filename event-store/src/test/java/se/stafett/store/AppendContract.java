package se.stafett.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stafett.store.Draft.NOON;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.AppendResult.VersionConflict;
import se.stafett.store.StreamWrite.StreamState;

/** What is written, and when it is not. */
interface AppendContract extends StoreUnderTest {
    UUID PLAN = UUID.fromString("8b0fd6f5-0000-4000-8000-000000000001");
    UUID OTHER_PLAN = UUID.fromString("1b0fd6f5-0000-4000-8000-000000000002");

    @Test
    default void an_event_comes_back_as_it_was_submitted() {
        UUID correlation = UUID.randomUUID();
        UUID causation = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        Instant occurred = Instant.parse("2026-02-28T08:00:00.000001Z");
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        NewEvent event =
                new NewEvent(id, "plan.tested.v1", occurred, correlation, causation, trace, "å ö \" \\ \n payload");
        StreamWrite write =
                new StreamWrite(PLAN, "plan", 0, new StreamState(List.of(), Optional.empty()), List.of(event));
        Submission submission =
                new Submission(new CommandReceipt("scope", "key", "hash", "{}"), "patient", List.of(write), NOON);

        LogEvent written = appended(submission).getFirst();

        assertThat(stream(PLAN)).containsExactly(written);
        assertThat(written.source()).isEqualTo(SOURCE);
        assertThat(written.id()).isEqualTo(id);
        assertThat(written.streamId()).isEqualTo(PLAN);
        assertThat(written.streamVersion()).isEqualTo(1);
        assertThat(written.type()).isEqualTo("plan.tested.v1");
        assertThat(written.patientRef()).isEqualTo("patient");
        assertThat(written.occurredAt()).isEqualTo(occurred);
        assertThat(written.recordedAt()).isEqualTo(NOON);
        assertThat(written.correlationId()).isEqualTo(correlation);
        assertThat(written.causationId()).isEqualTo(causation);
        assertThat(written.traceparent()).isEqualTo(trace);
        assertThat(written.payload()).isEqualTo("å ö \" \\ \n payload");
    }

    @Test
    default void times_are_kept_to_the_microsecond() {
        Instant fine = Instant.parse("2026-03-01T12:00:00.123456789Z");
        LogEvent written = appended(
                        Draft.of("p", "k").at(fine).write(PLAN, 0, 1).submission())
                .getFirst();

        assertThat(written.recordedAt()).isEqualTo("2026-03-01T12:00:00.123456Z");
        assertThat(written.occurredAt()).isEqualTo("2026-03-01T11:59:00.123456Z");
        assertThat(stream(PLAN)).containsExactly(written);
    }

    @Test
    default void versions_of_a_stream_go_on_where_they_stopped() {
        appended(Draft.of("p", "first").write(PLAN, 0, 3).submission());
        appended(Draft.of("p", "second").write(PLAN, 3, 2).submission());

        assertThat(stream(PLAN)).extracting(LogEvent::streamVersion).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    default void a_stale_version_conflicts_and_nothing_is_written() {
        appended(Draft.of("p", "first").write(PLAN, 0, 2).submission());

        AppendResult stale = append(Draft.of("p", "second").write(PLAN, 1, 1).submission());

        assertThat(stale).isEqualTo(new VersionConflict(PLAN, 1, 2));
        assertThat(everything()).hasSize(2);
    }

    @Test
    default void a_stream_that_is_there_already_cannot_be_begun_again() {
        appended(Draft.of("p", "first").write(PLAN, 0, 2).submission());

        assertThat(append(Draft.of("p", "second").write(PLAN, 0, 1).submission()))
                .isEqualTo(new VersionConflict(PLAN, 0, 2));
    }

    @Test
    default void a_stream_that_is_not_there_has_version_0() {
        assertThat(append(Draft.of("p", "first").write(PLAN, 4, 1).submission()))
                .isEqualTo(new VersionConflict(PLAN, 4, 0));
        assertThat(everything()).isEmpty();
    }

    @Test
    default void two_streams_are_written_together_in_the_order_given() {
        List<LogEvent> written = appended(
                Draft.of("p", "both").write(PLAN, 0, 2).write(OTHER_PLAN, 0, 1).submission());

        assertThat(written).extracting(LogEvent::streamId).containsExactly(PLAN, PLAN, OTHER_PLAN);
        assertThat(written).extracting(LogEvent::streamVersion).containsExactly(1L, 2L, 1L);
        assertThat(lane(written.getFirst().lane())).isEqualTo(written);
    }

    @Test
    default void if_one_of_two_streams_is_stale_neither_is_written() {
        appended(Draft.of("p", "first").write(OTHER_PLAN, 0, 1).submission());

        AppendResult result = append(
                Draft.of("p", "both").write(PLAN, 0, 1).write(OTHER_PLAN, 0, 1).submission());

        assertThat(result).isEqualTo(new VersionConflict(OTHER_PLAN, 0, 1));
        assertThat(stream(PLAN)).isEmpty();
        assertThat(await(PLAN)).isEmpty();
        assertThat(append(Draft.of("p", "both").write(PLAN, 0, 1).submission()))
                .isInstanceOf(AppendResult.Appended.class);
    }

    private Optional<FindStreams.FoundStream> await(UUID streamId) {
        return StoreUnderTest.await(store().find(streamId));
    }

    @Test
    default void an_event_id_cannot_be_used_twice() {
        Draft first = Draft.of("p", "first").write(PLAN, 0, 1);
        appended(first.submission());
        Submission sameEvents = new Submission(
                new CommandReceipt("a-clinician", "other key", "hash", "{}"),
                "p",
                List.of(new StreamWrite(
                        OTHER_PLAN,
                        "plan",
                        0,
                        new StreamState(List.of(), Optional.empty()),
                        first.writes().getFirst().events())),
                NOON);

        assertThatThrownBy(() -> append(sameEvents)).isNotInstanceOf(AssertionError.class);
        assertThat(everything()).hasSize(1);
        assertThat(await(OTHER_PLAN)).isEmpty();
    }

    @Test
    default void a_stream_stays_with_its_patient() {
        appended(Draft.of("p", "first").write(PLAN, 0, 1).submission());

        Submission otherPatient = Draft.of("q", "second").write(PLAN, 1, 1).submission();

        assertThatThrownBy(() -> append(otherPatient)).isNotInstanceOf(AssertionError.class);
        assertThat(everything()).hasSize(1);
    }
}
