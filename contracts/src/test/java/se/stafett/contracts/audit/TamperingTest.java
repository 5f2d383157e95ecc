package se.stafett.contracts.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.seal.SealedHead;
import se.stafett.contracts.seal.SignedNote;

/** What someone with all rights in the database can do to history, each at random places in random histories. */
class TamperingTest {
    private static final int HISTORIES = 20;

    static LongStream seeds() {
        return LongStream.range(0, HISTORIES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_untouched_history_is_sound(long seed) {
        SealedHistory history = SealedHistory.ofSeed(seed);

        AuditReport report = history.audited();

        assertThat(report.findings()).isEmpty();
        assertThat(report.isSound()).isTrue();
        assertThat(report.firstWrong()).isEmpty();
        assertThat(report.witnessedSize()).isEqualTo(history.leaves.size()).isEqualTo(report.leaves());
        assertThat(report.witnessedAt()).contains(SealedHistory.NOW);
        assertThat(report.lanes()).allSatisfy(lane -> {
            assertThat(lane.last()).isEqualTo(history.lanes.get(lane.lane()).size());
            assertThat(lane.witnessed())
                    .isEqualTo(history.witnessed(lane.lane()))
                    .isEqualTo(lane.sealed());
        });
        assertThat(report.unproven()).isPositive();
        assertThat(report.events())
                .isEqualTo(history.lanes.values().stream().mapToLong(List::size).sum());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_edited_event_is_named(long seed) {
        SealedHistory history = SealedHistory.ofSeed(seed);
        Place place = history.somewhere();
        history.replace(place, event -> SealedHistory.saying(event, "forged"));

        assertThat(history.audited().findings()).containsExactly(new LaneFinding.Altered(place));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_edited_event_with_a_fitting_hash_is_named(long seed) {
        SealedHistory history = SealedHistory.ofSeed(seed);
        Place place = history.somewhere();
        history.replace(place, event -> SealedHistory.saying(event, "forged").sealed());

        boolean isHead = history.leaves.stream()
                .anyMatch(head -> head.lane() == place.lane() && head.position() == place.position());
        if (isHead) {
            named(history.audited(), place);
        } else {
            assertThat(history.audited().findings()).containsExactly(new LaneFinding.Altered(place));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_deleted_event_is_named(long seed) {
        SealedHistory history = SealedHistory.ofSeed(seed);
        Place place = history.somewhere();
        history.lanes.get(place.lane()).remove((int) place.position() - 1);

        assertThat(history.audited().findings()).containsExactly(new LaneFinding.Deleted(place, place.position()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_deleted_event_is_named_although_the_others_were_numbered_anew(long seed) {
        SealedHistory history = SealedHistory.ofSeed(seed);
        Place place = history.somewhere();
        history.lanes.get(place.lane()).remove((int) place.position() - 1);
        history.number(place.lane(), (int) place.position() - 1);

        assertThat(history.audited().findings()).containsExactly(new LaneFinding.Deleted(place, place.position()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_inserted_event_is_named(long seed) {
        SealedHistory history = SealedHistory.ofSeed(seed);
        Place place = history.somewhere();
        LogEvent forged = history.event(
                place.lane(), place.position(), "forged", history.at(place).prevHash());
        history.lanes.get(place.lane()).add((int) place.position() - 1, forged);
        history.number(place.lane(), (int) place.position());

        named(history.audited(), place);
        assertThat(history.audited().findings().getFirst())
                .isInstanceOfAny(LaneFinding.Inserted.class, LaneFinding.Rewritten.class);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_inserted_event_that_fits_nowhere_is_named(long seed) {
        SealedHistory history = SealedHistory.ofSeed(seed);
        Place place = history.somewhere();
        LogEvent forged = history.event(place.lane(), place.position(), "forged", Hash.GENESIS);
        history.lanes.get(place.lane()).add((int) place.position() - 1, forged);

        assertThat(history.audited().findings()).containsExactly(new LaneFinding.Inserted(place));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_event_that_stands_twice_is_named(long seed) {
        SealedHistory history = SealedHistory.ofSeed(seed);
        Place place = history.somewhere();
        history.lanes.get(place.lane()).add((int) place.position(), history.at(place));

        assertThat(history.audited().findings()).containsExactly(new LaneFinding.Inserted(place));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void events_in_another_order_are_named(long seed) {
        SealedHistory history = SealedHistory.ofSeed(seed);
        Place place = history.somewhere();
        Collections.swap(history.lanes.get(place.lane()), (int) place.position() - 1, (int) place.position());
        assertThat(history.audited().findings()).containsExactly(new LaneFinding.Reordered(place));

        history.number(place.lane(), (int) place.position() - 1);
        assertThat(history.audited().findings()).containsExactly(new LaneFinding.Reordered(place));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_lane_that_was_cut_short_is_named(long seed) {
        SealedHistory history = SealedHistory.ofSeed(seed);
        Place place = history.somewhere();
        List<LogEvent> lane = history.lanes.get(place.lane());
        lane.subList((int) place.position() - 1, lane.size()).clear();

        assertThat(history.audited().findings())
                .containsExactly(new LaneFinding.Truncated(place, history.witnessed(place.lane())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_lane_that_is_gone_is_named(long seed) {
        SealedHistory history = SealedHistory.ofSeed(seed);
        Place place = history.somewhere();
        history.lanes.remove(place.lane());

        assertThat(history.audited().findings())
                .containsExactly(new LaneFinding.Truncated(
                        new Place(SealedHistory.SOURCE, place.lane(), 1), history.witnessed(place.lane())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_chain_written_anew_is_named_by_the_stretch_between_two_seals(long seed) {
        SealedHistory history = SealedHistory.ofSeed(seed);
        Place place = history.somewhere();
        history.replace(place, event -> SealedHistory.saying(event, "forged"));
        history.chain(place.lane(), (int) place.position() - 1);

        assertThat(history.audited().findings()).containsExactly(rewritten(history, place));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_chain_written_anew_without_an_event_is_named(long seed) {
        SealedHistory history = SealedHistory.ofSeed(seed);
        Place place = history.somewhere();
        history.lanes.get(place.lane()).remove((int) place.position() - 1);
        history.chain(place.lane(), (int) place.position() - 1);

        named(history.audited(), place);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leaves_written_anew_and_signed_by_the_log_are_found_by_what_the_witness_keeps(long seed) {
        SealedHistory history = SealedHistory.ofSeed(seed);
        List<SignedNote> kept = new ArrayList<>(history.checkpoints);
        Place place = history.somewhere();
        history.replace(place, event -> SealedHistory.saying(event, "forged"));
        history.chain(place.lane(), (int) place.position() - 1);
        history.leaves.replaceAll(head -> head.lane() == place.lane()
                ? SealedHistory.head(history.lanes.get(head.lane()).get((int) head.position() - 1))
                : head);

        AuditReport report = history.audited(SealedHistory.TRUST, kept);

        assertThat(report.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding)
                        .isInstanceOfSatisfying(
                                SealFinding.TreeInconsistent.class,
                                tree -> assertThat(tree.first()).isPresent()));
        SealFinding.TreeInconsistent first =
                (SealFinding.TreeInconsistent) report.findings().getFirst();
        long changed = history.leaves.indexOf(history.leaves.stream()
                .filter(head -> head.lane() == place.lane() && head.position() >= place.position())
                .findFirst()
                .orElseThrow());
        assertThat(changed).isBetween(first.confirmed(), first.size() - 1);
        assertThat(report.lanes())
                .allSatisfy(lane -> assertThat(lane.witnessed()).isZero());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void with_the_last_checkpoint_of_a_witness_alone_a_forged_seal_is_found_too(long seed) {
        SealedHistory history = SealedHistory.ofSeed(seed);
        SignedNote kept = history.checkpoints.getLast();
        Place place = history.somewhere();
        history.replace(place, event -> SealedHistory.saying(event, "forged"));
        history.chain(place.lane(), (int) place.position() - 1);
        history.leaves.replaceAll(head -> head.lane() == place.lane()
                ? SealedHistory.head(history.lanes.get(head.lane()).get((int) head.position() - 1))
                : head);

        AuditReport report = history.audited(SealedHistory.TRUST, List.of(kept));

        assertThat(report.findings())
                .singleElement()
                .isInstanceOfSatisfying(
                        SealFinding.TreeInconsistent.class,
                        tree -> assertThat(tree.confirmed()).isZero());
    }

    /** What is stated as not proven: the tail behind the last seal. */
    @ParameterizedTest
    @MethodSource("seeds")
    void what_came_after_the_last_seal_can_still_be_changed_unseen(long seed) {
        SealedHistory history = SealedHistory.ofSeed(seed);
        int lane = history.lanes.keySet().stream()
                .filter(number -> history.lanes.get(number).size() > history.witnessed(number))
                .findFirst()
                .orElseThrow();
        Place place =
                new Place(SealedHistory.SOURCE, lane, history.lanes.get(lane).size());
        history.replace(place, event -> SealedHistory.saying(event, "forged").sealed());

        AuditReport report = history.audited();

        assertThat(report.isSound()).isTrue();
        assertThat(report.lanes())
                .filteredOn(known -> known.lane() == lane)
                .allSatisfy(known -> assertThat(known.witnessed()).isLessThan(place.position()));
    }

    private static LaneFinding.Rewritten rewritten(SealedHistory history, Place place) {
        long before = 0;
        for (SealedHead head : history.leaves) {
            if (head.lane() == place.lane() && head.position() >= place.position()) {
                return new LaneFinding.Rewritten(new Place(place.source(), place.lane(), before + 1), head.position());
            }
            before = head.lane() == place.lane() ? head.position() : before;
        }
        throw new AssertionError("not sealed: " + place);
    }

    /** Found in that lane and nowhere else, exactly there or within the stretch between two seals that holds it. */
    private static void named(AuditReport report, Place place) {
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            Place found = ((LaneFinding) finding).place();
            assertThat(found.lane()).isEqualTo(place.lane());
            if (finding instanceof LaneFinding.Rewritten(Place earliest, long proven)) {
                assertThat(place.position()).isBetween(earliest.position(), proven);
            } else {
                assertThat(found).isEqualTo(place);
            }
        });
        assertThat(report.firstWrong()).isPresent();
    }
}
