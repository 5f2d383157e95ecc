package se.stafett.store.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.seal.Checkpoint;
import se.stafett.contracts.seal.ConsistencyProof;
import se.stafett.contracts.seal.KeyType;
import se.stafett.contracts.seal.SignatureCheck;
import se.stafett.contracts.seal.SignedNote;
import se.stafett.contracts.seal.SigningKey;
import se.stafett.contracts.seal.TreeHash;
import se.stafett.contracts.seal.WitnessRequest;
import se.stafett.store.StoreUnderTest;

class SealerTest {
    private static final SigningKey WITNESS = SealFixture.key("witness.example/w", KeyType.WITNESS, 2);
    private static final Instant NOW = Instant.parse("2026-03-01T08:15:00Z");

    private final SealFixture seal = new SealFixture();
    private final Told told = new Told();

    private Sealer sealer(String owner, Witness... witnesses) {
        return sealer(owner, SealFixture.KEY, witnesses);
    }

    private Sealer sealer(String owner, SigningKey key, Witness... witnesses) {
        return new Sealer(
                seal.tables,
                seal.log,
                key,
                seal,
                List.of(witnesses),
                SealSettings.of(owner, Duration.ofMillis(20)),
                told);
    }

    private SignedNote newest() {
        return StoreUnderTest.await(seal.log.newest()).orElseThrow();
    }

    @Test
    void what_is_committed_is_signed_published_and_kept() {
        seal.happens("p");
        sealer("one").round();

        Checkpoint expected = new Checkpoint(SealFixture.ORIGIN, 1, seal.tree().root());
        assertThat(seal.published).containsExactly(expected.signedBy(SealFixture.KEY));
        assertThat(newest()).isEqualTo(seal.published.getFirst());
        assertThat(told.sealed).containsExactly(1L);
    }

    @Test
    void before_the_first_event_there_is_nothing_to_sign() {
        sealer("one").round();

        assertThat(seal.published).isEmpty();
        assertThat(StoreUnderTest.await(seal.log.newest())).isEmpty();
    }

    @Test
    void a_round_without_events_publishes_nothing_anew() {
        seal.happens("p");
        Sealer sealer = sealer("one");
        sealer.round();
        sealer.round();

        assertThat(seal.published).hasSize(1);
    }

    @Test
    void one_that_died_between_commit_and_signature_is_taken_over() {
        seal.happens("p");
        StoreUnderTest.await(seal.tables.lease("dead", Duration.ofMillis(1)));
        await().until(() -> {
            sealer("two").round();
            return !seal.published.isEmpty();
        });

        assertThat(Checkpoint.parse(newest().text()).size()).isOne();
    }

    @Test
    void one_that_died_before_publishing_is_made_up_for() {
        seal.happens("p");
        sealer("one").round();
        seal.published.clear();

        sealer("one").round();

        assertThat(seal.published).containsExactly(newest());
    }

    @Test
    void while_one_seals_the_other_looks_on() {
        seal.happens("p");
        sealer("one").round();
        seal.happens("q");
        sealer("two").round();

        assertThat(seal.published).hasSize(1);
    }

    @Test
    void a_database_put_back_to_an_earlier_state_is_not_signed() {
        for (String patient : List.of("p", "q", "r")) {
            seal.happens(patient);
            sealer("one").round();
        }
        List<SignedNote> before = new ArrayList<>(seal.published);
        seal.database.emptied();
        seal.happens("s");

        sealer("one").round();

        assertThat(seal.published).isEqualTo(before);
        assertThat(told.forked).singleElement().asString().contains("3 leaves", "put back to an earlier state");
        assertThat(StoreUnderTest.await(seal.tables.tree())).isEmpty();
    }

    @Test
    void a_seal_written_anew_is_not_signed() {
        seal.happens("p");
        sealer("one").round();
        seal.database.emptied();
        seal.happens("someone else");
        StoreUnderTest.await(seal.tables.lease("forger", Duration.ofMinutes(1)));
        StoreUnderTest.await(seal.tables.seal("forger"));
        StoreUnderTest.await(seal.tables.release("forger"));

        sealer("one").round();

        assertThat(seal.published).hasSize(1);
        assertThat(told.forked).singleElement().asString().contains("another root");
    }

    @Test
    void another_key_than_before_signs_nothing() {
        seal.happens("p");
        sealer("one").round();
        seal.happens("q");

        sealer("one", SealFixture.key(SealFixture.ORIGIN, KeyType.LOG, 9)).round();

        assertThat(seal.published).hasSize(1);
        assertThat(told.forked).singleElement().asString().contains("not signed by this key");
    }

    @Test
    void lanes_that_are_not_what_was_sealed_are_told() {
        int lane = seal.happens("p").lane();
        Sealer sealer = sealer("one");
        sealer.round();
        seal.database.asOwner("update store.event set hash = sha256(hash) where lane = " + lane);

        sealer.round();

        assertThat(told.contradicted).containsExactly(new Contradiction(lane, 1, 1));
    }

    @Test
    void it_works_by_itself_between_start_and_close() {
        try (Sealer sealer = sealer("one")) {
            sealer.start();
            seal.happens("p");
            await().until(() -> told.sealed.contains(1L));
            seal.happens("p");
            await().until(() -> told.sealed.contains(2L));
        }
        assertThat(StoreUnderTest.await(seal.tables.lease("two", Duration.ofMinutes(1))))
                .isTrue();
    }

    @Test
    void a_witness_is_shown_that_the_log_only_grew() {
        Honest honest = new Honest();
        Sealer sealer = sealer("one", new Witness(WITNESS.verifier(), honest));
        for (String patient : List.of("p", "q", "r", "s", "t")) {
            seal.happens(patient);
            long size = seal.heads().size() + 1L;
            sealer.round();
            await().until(() -> told.witnessed.contains(size));
        }

        assertThat(honest.size).isEqualTo(5);
        assertThat(WITNESS.verifier().check(newest())).isEqualTo(new SignatureCheck.RightAt(NOW));
        assertThat(seal.published).hasSize(10).last().isEqualTo(newest());
        assertThat(told.refused).isEmpty();
    }

    @Test
    void a_witness_that_knows_another_size_gets_the_proof_from_there() {
        Honest honest = new Honest();
        seal.happens("p");
        sealer("one").round();
        honest.ask(new WitnessRequest(new ConsistencyProof(0, 1, List.of()), newest()));
        seal.happens("q");

        sealer("one", new Witness(WITNESS.verifier(), honest)).round();

        await().until(() -> told.witnessed.contains(2L));
    }

    @Test
    void a_witness_that_has_seen_more_than_there_is_tells_of_a_database_put_back() {
        seal.happens("p");

        sealer("one", new Witness(WITNESS.verifier(), request -> new WitnessAnswer.Knows(7)))
                .round();

        await().until(() -> !told.refused.isEmpty());
        assertThat(told.refused).singleElement().asString().contains("7 leaves", "put back");
    }

    @Test
    void a_cosignature_by_another_key_is_not_kept() {
        seal.happens("p");
        SigningKey other = SealFixture.key("witness.example/w", KeyType.WITNESS, 3);

        sealer(
                        "one",
                        new Witness(
                                WITNESS.verifier(),
                                request -> new WitnessAnswer.Cosigned(
                                        List.of(other.sign(request.checkpoint().text(), NOW)))))
                .round();

        await().until(() -> !told.refused.isEmpty());
        assertThat(newest().signatures()).hasSize(1);
    }

    @Test
    void a_witness_that_fails_refuses_or_contradicts_itself_holds_up_nothing() {
        seal.happens("p");

        sealer(
                        "one",
                        new Witness(WITNESS.verifier(), request -> {
                            throw new IllegalStateException("away");
                        }),
                        new Witness(WITNESS.verifier(), request -> new WitnessAnswer.Refused("not known")),
                        new Witness(WITNESS.verifier(), request -> new WitnessAnswer.Knows(0)))
                .round();

        assertThat(told.sealed).containsExactly(1L);
        await().until(() -> told.refused.size() == 3);
        assertThat(told.refused)
                .containsExactlyInAnyOrder("away", "not known", "it does not say twice what it has seen");
    }

    /** Checks what a witness must, and cosigns. */
    private static final class Honest implements WitnessLine {
        private long size;
        private Hash root = TreeHash.EMPTY;

        @Override
        public synchronized WitnessAnswer ask(WitnessRequest request) {
            Checkpoint checkpoint = Checkpoint.parse(request.checkpoint().text());
            if (request.proof().oldSize() != size) {
                return new WitnessAnswer.Knows(size);
            }
            if (!request.proof().proves(root, checkpoint.root())
                    || !SealFixture.KEY.verifier().check(request.checkpoint()).isRight()) {
                return new WitnessAnswer.Refused("the log did not only grow");
            }
            size = checkpoint.size();
            root = checkpoint.root();
            return new WitnessAnswer.Cosigned(
                    List.of(WITNESS.sign(request.checkpoint().text(), NOW)));
        }
    }

    private static final class Told implements SealListener {
        private final List<Long> sealed = new CopyOnWriteArrayList<>();
        private final List<Long> witnessed = new CopyOnWriteArrayList<>();
        private final List<String> refused = new CopyOnWriteArrayList<>();
        private final List<String> forked = new CopyOnWriteArrayList<>();
        private volatile List<Contradiction> contradicted = List.of();

        @Override
        public void sealed(long size) {
            sealed.add(size);
        }

        @Override
        public void contradicted(List<Contradiction> contradictions) {
            contradicted = contradictions;
        }

        @Override
        public void witnessed(String witness, long size) {
            witnessed.add(size);
        }

        @Override
        public void refused(String witness, String why) {
            refused.add(why);
        }

        @Override
        public void forked(String why) {
            forked.add(why);
        }
    }
}
