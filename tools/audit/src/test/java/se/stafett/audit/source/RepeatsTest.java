package se.stafett.audit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.audit.outcome.AuditFailure;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;

class RepeatsTest {
    private static final String PATIENT = "5d41402abc4b2a76b9719d911017c592";
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final int MANY = 3_000;

    private final List<LogEvent> log = log("p");
    private final List<LogEvent> other = log("q");
    private final List<LogEvent> taken = new ArrayList<>();
    private final List<LogEvent> forks = new ArrayList<>();
    private final Repeats repeats = new Repeats(new EventTaker() {
        @Override
        public void accept(LogEvent event) {
            taken.add(event);
        }

        @Override
        public void forked(LogEvent event) {
            forks.add(event);
        }
    });

    /** A lane whose first two events are the same whatever the payload. */
    private static List<LogEvent> log(String payload) {
        List<LogEvent> events = new ArrayList<>();
        Hash before = Hash.GENESIS;
        for (int position = 1; position <= MANY; position++) {
            UUID id = new UUID(1, position);
            LogEvent event = new LogEvent(
                            "/plan-service",
                            Lane.of(PATIENT),
                            position,
                            id,
                            new UUID(2, 2),
                            position,
                            "plan.held.v1",
                            PATIENT,
                            NOW,
                            NOW,
                            id,
                            id,
                            null,
                            position < 3 ? "same" : payload,
                            before,
                            Hash.GENESIS)
                    .sealed();
            before = event.hash();
            events.add(event);
        }
        return events;
    }

    private LogEvent at(int position) {
        return log.get(position - 1);
    }

    private void give(int from, int to) {
        IntStream.rangeClosed(from, to).mapToObj(this::at).forEach(repeats::take);
    }

    @ParameterizedTest
    @ValueSource(ints = {2_999, 2_500, 1_980, 1_976, 1_000, 1})
    void what_is_given_again_up_to_the_end_is_left_out_however_far_back_it_begins(int from) {
        give(1, MANY - 100);
        give(Math.min(from, MANY - 100), MANY);
        repeats.end();

        assertThat(taken).isEqualTo(log);
        assertThat(forks).isEmpty();
    }

    @Test
    void another_event_at_a_place_that_was_read_is_a_fork() {
        give(1, 10);
        repeats.take(other.get(4));
        give(11, 20);
        repeats.end();

        assertThat(forks).containsExactly(other.get(4));
        assertThat(taken).isEqualTo(log.subList(0, 20));
    }

    @Test
    void an_event_that_only_bears_the_hash_of_the_right_one_is_a_fork() {
        give(1, 10);
        LogEvent right = at(5);
        LogEvent forged = right.with(right.position(), "forged", right.prevHash(), right.hash());
        repeats.take(forged);

        assertThat(forks).containsExactly(forged);
    }

    @Test
    void a_history_that_parts_far_back_is_a_fork_though_each_of_its_events_follows_from_the_one_before() {
        give(1, MANY);
        other.forEach(repeats::take);
        repeats.end();

        assertThat(forks).isNotEmpty().allSatisfy(event -> assertThat(other).contains(event));
        assertThat(taken).isEqualTo(log);
    }

    @Test
    void a_repetition_far_back_that_breaks_off_cannot_be_compared_and_is_told_of() {
        give(1, MANY);
        give(5, 7);
        repeats.end();

        assertThat(forks).containsExactly(at(7));
    }

    @Test
    void what_was_missing_and_comes_late_is_passed_on_as_it_came() {
        give(1, 3);
        give(5, 6);
        give(4, 4);

        assertThat(taken).containsExactly(at(1), at(2), at(3), at(5), at(6), at(4));
        assertThat(forks).isEmpty();
    }

    @Test
    void who_does_not_know_better_stops_at_a_fork() {
        Repeats strict = new Repeats(event -> {});
        strict.take(at(3));

        assertThatExceptionOfType(AuditFailure.class)
                .isThrownBy(() -> strict.take(other.get(2)))
                .withMessageContaining("position 3")
                .withMessageContaining("fork")
                .satisfies(failure -> assertThat(failure.exitCode().number()).isEqualTo(1));
    }
}
