package se.stafett.contracts.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stafett.contracts.event.Hash;

/** What holds for proofs of all sizes. */
class ProofPropertyTest {
    private static final int SIZES = 140;
    private static final int LARGEST = 700;
    private static final Leaves TREE = Leaves.counted(LARGEST);

    private final Random random = new Random(20260301);

    @Test
    void every_leaf_of_every_tree_is_proven_to_lie_in_it() {
        for (int size = 1; size <= SIZES; size++) {
            Hash root = TREE.root(size);
            for (int index = 0; index < size; index++) {
                InclusionProof proof = TREE.inclusion(index, size);
                assertThat(proof.proves(TREE.leaf(index), root))
                        .as("leaf %d of %d", index, size)
                        .isTrue();
            }
        }
    }

    @Test
    void every_tree_is_proven_to_begin_with_every_smaller_one() {
        for (int size = 0; size <= SIZES; size++) {
            for (int old = 0; old <= size; old++) {
                assertThat(TREE.consistency(old, size).proves(TREE.root(old), TREE.root(size)))
                        .as("from %d to %d", old, size)
                        .isTrue();
            }
        }
    }

    @Test
    void a_leaf_is_proven_at_no_other_place_and_in_no_other_tree() {
        for (int round = 0; round < 3_000; round++) {
            int size = 2 + random.nextInt(LARGEST - 2);
            int index = random.nextInt(size);
            InclusionProof proof = TREE.inclusion(index, size);
            int elsewhere = (index + 1 + random.nextInt(size - 1)) % size;

            assertThat(proof.proves(TREE.leaf(elsewhere), TREE.root(size))).isFalse();
            assertThat(proof.proves(TREE.leaf(index), TREE.root(size - 1))).isFalse();
            assertThat(new InclusionProof(elsewhere, size, proof.path()).proves(TREE.leaf(index), TREE.root(size)))
                    .isFalse();
        }
    }

    @Test
    void any_flipped_bit_spoils_an_inclusion_proof() {
        for (int round = 0; round < 3_000; round++) {
            int size = 2 + random.nextInt(LARGEST - 2);
            int index = random.nextInt(size);
            InclusionProof proof = TREE.inclusion(index, size);
            Hash root = TREE.root(size);

            assertThat(new InclusionProof(index, size, spoiled(proof.path())).proves(TREE.leaf(index), root))
                    .isFalse();
            assertThat(proof.proves(flipped(TREE.leaf(index)), root)).isFalse();
            assertThat(proof.proves(TREE.leaf(index), flipped(root))).isFalse();
        }
    }

    @Test
    void any_flipped_bit_spoils_a_consistency_proof() {
        for (int round = 0; round < 3_000; round++) {
            int size = 2 + random.nextInt(LARGEST - 2);
            int old = 1 + random.nextInt(size - 1);
            ConsistencyProof proof = TREE.consistency(old, size);
            Hash before = TREE.root(old);
            Hash after = TREE.root(size);

            assertThat(new ConsistencyProof(old, size, spoiled(proof.path())).proves(before, after))
                    .isFalse();
            assertThat(proof.proves(flipped(before), after)).isFalse();
            assertThat(proof.proves(before, flipped(after))).isFalse();
        }
    }

    @Test
    void a_proof_that_is_too_short_or_too_long_proves_nothing() {
        for (int round = 0; round < 1_000; round++) {
            int size = 3 + random.nextInt(LARGEST - 3);
            int index = random.nextInt(size);
            List<Hash> path = TREE.inclusion(index, size).path();
            List<Hash> longer = new ArrayList<>(path);
            longer.add(TREE.root(1));

            for (List<Hash> wrong : List.of(path.subList(0, path.size() - 1), longer)) {
                assertThat(new InclusionProof(index, size, wrong).proves(TREE.leaf(index), TREE.root(size)))
                        .isFalse();
            }
            int old = 1 + random.nextInt(size - 1);
            List<Hash> grown = new ArrayList<>(TREE.consistency(old, size).path());
            grown.add(TREE.root(1));
            assertThat(new ConsistencyProof(old, size, grown).proves(TREE.root(old), TREE.root(size)))
                    .isFalse();
            assertThat(new ConsistencyProof(old, size, List.of()).proves(TREE.root(old), TREE.root(size)))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "3, 3", "0, 0", "0, -1"})
    void a_leaf_that_is_not_there_is_proven_by_nothing(long index, long size) {
        assertThat(new InclusionProof(index, size, List.of()).proves(TREE.leaf(0), TREE.root(1)))
                .isFalse();
        assertThatThrownBy(() -> TREE.inclusion(index, size)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"4, 3", "-1, 3"})
    void a_tree_does_not_shrink(long old, long size) {
        assertThat(new ConsistencyProof(old, size, List.of()).proves(TREE.root(1), TREE.root(1)))
                .isFalse();
        assertThatThrownBy(() -> TREE.consistency(old, size)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_right_edge_gives_the_same_roots_and_can_be_taken_up_again() {
        TreeFrontier frontier = new TreeFrontier();
        for (int size = 0; size < LARGEST; size++) {
            assertThat(frontier.root()).isEqualTo(TREE.root(size));
            frontier = TreeFrontier.of(size, frontier.toBytes());
            frontier.add(TREE.leaf(size));
        }
        assertThat(frontier.size()).isEqualTo(LARGEST);
        assertThat(TREE.frontier().root()).isEqualTo(frontier.root());
    }

    @Test
    void a_right_edge_of_another_size_is_refused() {
        assertThatThrownBy(() -> TreeFrontier.of(3, new byte[32])).isInstanceOf(IllegalArgumentException.class);
    }

    private List<Hash> spoiled(List<Hash> path) {
        List<Hash> spoiled = new ArrayList<>(path);
        int at = random.nextInt(path.size());
        spoiled.set(at, flipped(path.get(at)));
        return spoiled;
    }

    private Hash flipped(Hash hash) {
        byte[] bytes = hash.toBytes();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return Hash.of(bytes);
    }
}
