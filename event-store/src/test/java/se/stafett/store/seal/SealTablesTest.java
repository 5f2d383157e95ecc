package se.stafett.store.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.seal.EntryBundle;
import se.stafett.contracts.seal.HashTile;
import se.stafett.contracts.seal.SealedHead;
import se.stafett.store.AtOnce;
import se.stafett.store.StoreUnderTest;

class SealTablesTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(1);

    private final SealFixture seal = new SealFixture();

    private boolean lease(String owner, Duration lease) {
        return StoreUnderTest.await(seal.tables.lease(owner, lease));
    }

    private Sealing seal(String owner) {
        return StoreUnderTest.await(seal.tables.seal(owner));
    }

    @Test
    void the_heads_of_lanes_that_moved_become_leaves() {
        lease("one", LONG);
        LogEvent first = seal.happens("p");
        LogEvent other = seal.happens("another");

        assertThat(seal("one").added()).isEqualTo(2);
        LogEvent next = seal.happens("p");
        assertThat(seal("one").added()).isEqualTo(1);

        assertThat(seal.heads()).containsExactlyInAnyOrder(head(first), head(other), head(next));
        assertThat(seal.heads().getLast()).isEqualTo(head(next));
        assertThat(seal.agrees()).isTrue();
    }

    @Test
    void nothing_is_added_when_no_lane_moved() {
        lease("one", LONG);
        assertThat(seal("one")).isEqualTo(Sealing.NOTHING);
        seal.happens("p");
        seal("one");

        assertThat(seal("one")).isEqualTo(Sealing.NOTHING);
        assertThat(seal.tree().size()).isOne();
    }

    @Test
    void one_leaf_speaks_for_all_events_since_the_last() {
        lease("one", LONG);
        seal.happens("p");
        LogEvent last = seal.happens("p");

        assertThat(seal("one").added()).isOne();
        assertThat(seal.heads()).containsExactly(head(last));
    }

    @Test
    void beyond_256_leaves_tiles_of_a_second_level_come() {
        lease("one", LONG);
        List<String> patients = IntStream.range(0, 600)
                .mapToObj(n -> "p" + n)
                .collect(Collectors.toMap(Lane::of, p -> p, (a, b) -> a))
                .values()
                .stream()
                .toList();
        for (int round = 0; round < 5; round++) {
            AtOnce.run(8, worker -> {
                for (int i = worker; i < patients.size(); i += 8) {
                    seal.happens(patients.get(i));
                }
                return worker;
            });
            assertThat(seal("one").added()).isEqualTo(patients.size());
        }

        int size = 5 * patients.size();
        assertThat(seal.agrees()).isTrue();
        assertThat(StoreUnderTest.await(seal.log.tile(new HashTile(1, 0, size / 256))))
                .isPresent();
        assertThat(StoreUnderTest.await(seal.log.tile(new HashTile(0, 0, 256)))).isPresent();
        assertThat(StoreUnderTest.await(seal.log.tile(new HashTile(0, 1, size - 256))))
                .isPresent();
        assertThat(StoreUnderTest.await(seal.log.tile(new HashTile(0, 1, size - 255))))
                .isEmpty();
        assertThat(StoreUnderTest.await(seal.log.tile(new EntryBundle(1, size - 255))))
                .isEmpty();
        assertThat(StoreUnderTest.await(seal.log.tile(new HashTile(2, 0, 1)))).isEmpty();
    }

    @Test
    void one_owner_seals_at_a_time() {
        seal.happens("p");

        assertThat(lease("one", LONG)).isTrue();
        assertThat(lease("two", LONG)).isFalse();
        assertThat(seal("two")).isEqualTo(Sealing.NOTHING);
        assertThat(seal("one").added()).isOne();
        StoreUnderTest.await(seal.tables.release("two"));
        assertThat(lease("two", LONG)).isFalse();
        StoreUnderTest.await(seal.tables.release("one"));
        assertThat(lease("two", LONG)).isTrue();
    }

    @Test
    void one_whose_lease_ran_out_adds_nothing() {
        seal.happens("p");
        lease("zombie", SHORT);
        await().until(() -> lease("two", LONG));

        assertThat(seal("zombie")).isEqualTo(Sealing.NOTHING);
        assertThat(seal("two").added()).isOne();
    }

    @Test
    void many_that_seal_at_once_grow_one_tree() {
        lease("one", LONG);
        AtOnce.run(8, worker -> {
            for (int i = 0; i < 10; i++) {
                seal.happens("p" + worker + i);
                seal("one");
            }
            return worker;
        });
        seal("one");

        assertThat(seal.agrees()).isTrue();
        assertThat(seal.heads()).doesNotHaveDuplicates();
    }

    @Test
    void a_lane_that_was_cut_short_is_left_out_and_told_each_time() {
        lease("one", LONG);
        LogEvent kept = seal.happens("p");
        LogEvent cut = seal.happens("p");
        seal("one");
        seal.database.asOwner("delete from store.event where lane = %d and position = 2".formatted(cut.lane()));
        seal.database.asOwner("update store.lane set last_position = 1, last_hash = decode('%s', 'hex') where lane = %d"
                .formatted(kept.hash(), cut.lane()));

        Sealing sealing = seal("one");

        assertThat(sealing).isEqualTo(new Sealing(0, List.of(new Contradiction(cut.lane(), 2, 1))));
        assertThat(seal("one")).isEqualTo(sealing);
    }

    @Test
    void a_lane_that_was_written_anew_is_left_out_and_the_others_are_sealed() {
        lease("one", LONG);
        LogEvent sealed = seal.happens("p");
        seal("one");
        seal.database.asOwner("update store.event set hash = sha256(hash) where lane = " + sealed.lane());
        seal.database.asOwner("update store.lane set last_hash = sha256(last_hash) where lane = " + sealed.lane());
        LogEvent other = seal.happens("another");

        Sealing sealing = seal("one");

        assertThat(sealing.contradictions()).containsExactly(new Contradiction(sealed.lane(), 1, 1));
        assertThat(seal.heads()).containsExactly(head(sealed), head(other));
        assertThat(seal.agrees()).isTrue();
    }

    private static SealedHead head(LogEvent event) {
        return new SealedHead(event.source(), event.lane(), event.position(), event.hash());
    }
}
