package se.stafett.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.AppendResult.AlreadyDone;
import se.stafett.store.AppendResult.Appended;
import se.stafett.store.AppendResult.VersionConflict;

/** A command has at most one effect, however often it arrives. */
interface CommandContract extends StoreUnderTest {
    UUID PLAN = UUID.fromString("7c0fd6f5-0000-4000-8000-000000000001");

    @Test
    default void a_command_that_comes_again_gets_the_first_answer_and_has_no_effect() {
        Submission submission = Draft.of("p", "key").write(PLAN, 0, 2).submission();
        LogEvent last = appended(submission).getLast();

        StoredCommand first = new StoredCommand(submission.command(), PLAN, 2, last.lane(), last.position());
        assertThat(append(submission)).isEqualTo(new AlreadyDone(first));
        assertThat(everything()).hasSize(2);
    }

    @Test
    default void a_used_key_is_seen_before_a_stale_version() {
        Submission submission = Draft.of("p", "key").write(PLAN, 0, 1).submission();
        appended(submission);
        appended(Draft.of("p", "later").write(PLAN, 1, 1).submission());

        assertThat(append(submission)).isInstanceOf(AlreadyDone.class);
    }

    @Test
    default void another_request_under_a_used_key_gets_the_receipt_of_the_first() {
        Draft first = Draft.of("p", "key").write(PLAN, 0, 1);
        appended(first.submission());

        AppendResult other = append(Draft.of("q", "key")
                .asking("something else")
                .write(UUID.randomUUID(), 0, 1)
                .submission());

        assertThat(other)
                .isInstanceOfSatisfying(
                        AlreadyDone.class,
                        done -> assertThat(done.command().receipt())
                                .isEqualTo(first.submission().command()));
        assertThat(everything()).hasSize(1);
    }

    @Test
    default void callers_do_not_share_their_keys() {
        appended(Draft.of("p", "key").from("one").write(PLAN, 0, 1).submission());
        appended(Draft.of("p", "key").from("another").write(PLAN, 1, 1).submission());

        assertThat(stream(PLAN)).hasSize(2);
    }

    @Test
    default void a_command_that_was_turned_down_may_try_again_under_its_key() {
        appended(Draft.of("p", "first").write(PLAN, 0, 1).submission());
        assertThat(append(Draft.of("p", "key").write(PLAN, 0, 1).submission())).isInstanceOf(VersionConflict.class);
        assertThat(StoreUnderTest.await(store().findCommand("a-clinician", "key")))
                .isEmpty();

        assertThat(append(Draft.of("p", "key").write(PLAN, 1, 1).submission())).isInstanceOf(Appended.class);
    }

    @Test
    default void a_command_is_found_with_what_it_led_to() {
        Submission submission = Draft.of("p", "key").write(PLAN, 0, 3).submission();
        LogEvent last = appended(submission).getLast();

        assertThat(StoreUnderTest.await(store().findCommand("a-clinician", "key")))
                .contains(new StoredCommand(submission.command(), PLAN, 3, last.lane(), last.position()));
        assertThat(StoreUnderTest.await(store().findCommand("a-clinician", "other")))
                .isEmpty();
        assertThat(StoreUnderTest.await(store().findCommand("somebody", "key"))).isEmpty();
    }

    @Test
    default void one_key_at_the_same_time_has_one_effect() {
        for (int round = 0; round < 20; round++) {
            String key = "key " + round;
            // Each asks for a stream of its own, so that nothing but the key can stop it.
            List<AppendResult> results = AtOnce.run(
                    8,
                    writer -> append(Draft.of("p", key)
                            .asking("hash " + writer)
                            .write(UUID.randomUUID(), 0, 1)
                            .submission()));

            assertThat(results).filteredOn(Appended.class::isInstance).hasSize(1);
            assertThat(results).filteredOn(AlreadyDone.class::isInstance).hasSize(7);
        }
        assertThat(everything()).hasSize(20);
    }
}
