package se.stafett.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.Lane;
import se.stafett.store.AppendResult;
import se.stafett.store.AppendResult.VersionConflict;
import se.stafett.store.Draft;
import se.stafett.store.Submission;

/** Who goes with whom, and what each is told. */
class ConvoyTest {
    private final List<Trip> trips = new ArrayList<>();
    private final Map<String, Object> told = new HashMap<>();

    /** What was sent in one transaction, until its answer comes. */
    private record Trip(List<Submission> load, UniEmitter<? super List<AppendResult>> answer) {
        List<String> keys() {
            return load.stream().map(one -> one.command().key()).toList();
        }

        void arrives() {
            answer.complete(load.stream().map(ConvoyTest::resultOf).toList());
        }
    }

    private static AppendResult resultOf(Submission submission) {
        UUID named = UUID.nameUUIDFromBytes(submission.command().key().getBytes(StandardCharsets.UTF_8));
        return new VersionConflict(named, 0, 1);
    }

    private Convoy<Submission, AppendResult> convoy(int ways) {
        return new Convoy<>(
                load -> Uni.createFrom().emitter(answer -> trips.add(new Trip(load, answer))),
                submission -> 1L << Lane.of(submission.patientRef()),
                ways,
                48);
    }

    private void send(Convoy<Submission, AppendResult> convoy, String key, int lane) {
        convoy.take(submission(key, lane))
                .subscribe()
                .with(result -> told.put(key, result), failure -> told.put(key, failure));
    }

    private static Submission submission(String key, int lane) {
        String patient = IntStream.iterate(0, n -> n + 1)
                .mapToObj(n -> "patient " + n)
                .filter(ref -> Lane.of(ref) == lane)
                .findFirst()
                .orElseThrow();
        return Draft.of(patient, key).write(UUID.randomUUID(), 0, 1).submission();
    }

    @Test
    void who_finds_room_goes_at_once_and_alone() {
        Convoy<Submission, AppendResult> convoy = convoy(2);
        send(convoy, "first", 1);
        send(convoy, "second", 2);

        assertThat(trips).extracting(Trip::keys).containsExactly(List.of("first"), List.of("second"));
    }

    @Test
    void who_comes_while_others_are_under_way_goes_together_in_the_order_of_lanes() {
        Convoy<Submission, AppendResult> convoy = convoy(1);
        send(convoy, "first", 1);
        send(convoy, "of lane 9", 9);
        send(convoy, "of lane 3", 3);
        send(convoy, "later of lane 3", 3);
        assertThat(trips).hasSize(1);

        trips.getFirst().arrives();

        assertThat(trips.getLast().keys()).containsExactly("of lane 3", "later of lane 3", "of lane 9");
    }

    @Test
    void no_two_under_way_have_a_lane_in_common() {
        Convoy<Submission, AppendResult> convoy = convoy(2);
        send(convoy, "first", 1);
        send(convoy, "second", 1);
        assertThat(trips).hasSize(1);

        trips.getFirst().arrives();

        assertThat(trips.getLast().keys()).containsExactly("second");
    }

    @Test
    void a_load_is_no_larger_than_allowed() {
        Convoy<Submission, AppendResult> convoy = convoy(1);
        send(convoy, "first", 0);
        IntStream.range(0, 100).forEach(n -> send(convoy, "waiting " + n, n % Lane.COUNT));

        trips.getFirst().arrives();
        assertThat(trips.getLast().load()).hasSize(48);
        trips.getLast().arrives();
        trips.getLast().arrives();
        trips.getLast().arrives();

        assertThat(told).hasSize(101);
    }

    @Test
    void each_is_told_its_own_result() {
        Convoy<Submission, AppendResult> convoy = convoy(1);
        send(convoy, "first", 1);
        send(convoy, "second", 9);
        send(convoy, "third", 3);
        trips.getFirst().arrives();
        trips.getLast().arrives();

        assertThat(told)
                .containsOnlyKeys("first", "second", "third")
                .allSatisfy((key, result) -> assertThat(result).isEqualTo(resultOf(submission(key, 0))));
    }

    @Test
    void what_the_database_refuses_is_sent_again_one_by_one() {
        Convoy<Submission, AppendResult> convoy = convoy(1);
        send(convoy, "first", 1);
        send(convoy, "faulty", 2);
        send(convoy, "sound", 3);
        trips.getFirst().arrives();
        SQLException refusal = new SQLException("duplicate key", "23505");
        trips.get(1).answer().fail(new IllegalStateException(refusal));
        assertThat(trips.subList(2, 4)).extracting(Trip::keys).containsExactly(List.of("faulty"), List.of("sound"));

        trips.get(2).answer().fail(refusal);
        trips.get(3).arrives();

        assertThat(told.get("faulty")).isSameAs(refusal);
        assertThat(told.get("sound")).isInstanceOf(AppendResult.class);
    }

    @Test
    void one_that_lost_to_others_is_sent_again_once() {
        Convoy<Submission, AppendResult> convoy = convoy(1);
        send(convoy, "first", 1);
        SQLException deadlock = new SQLException("deadlock detected", "40P01");
        trips.getFirst().answer().fail(new IllegalStateException(deadlock));
        send(convoy, "second", 2);
        trips.get(1).arrives();
        trips.get(2).answer().fail(deadlock);
        assertThat(trips.getLast().keys()).containsExactly("second");

        trips.getLast().answer().fail(deadlock);

        assertThat(trips).hasSize(4);
        assertThat(told.get("first")).isInstanceOf(AppendResult.class);
        assertThat(told.get("second")).isSameAs(deadlock);
    }

    @Test
    void one_that_was_refused_alone_is_not_sent_again() {
        Convoy<Submission, AppendResult> convoy = convoy(1);
        send(convoy, "faulty", 1);
        SQLException refusal = new SQLException("duplicate key", "23505");
        trips.getFirst().answer().fail(refusal);

        assertThat(trips).hasSize(1);
        assertThat(told.get("faulty")).isSameAs(refusal);
    }

    @Test
    void what_is_lost_on_the_way_is_told_to_all_and_the_next_go() {
        Convoy<Submission, AppendResult> convoy = convoy(1);
        send(convoy, "first", 1);
        send(convoy, "second", 2);
        send(convoy, "third", 3);
        trips.getFirst().arrives();
        send(convoy, "fourth", 4);
        IOException lost = new IOException("connection reset");
        trips.get(1).answer().fail(lost);

        assertThat(told.get("second")).isSameAs(lost);
        assertThat(told.get("third")).isSameAs(lost);
        assertThat(trips.getLast().keys()).containsExactly("fourth");
    }
}
