package se.stafett.contracts.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.seal.Checkpoint;
import se.stafett.contracts.seal.KeyType;
import se.stafett.contracts.seal.NoteSignature;
import se.stafett.contracts.seal.SealedHead;
import se.stafett.contracts.seal.SignedNote;
import se.stafett.contracts.seal.SigningKey;

/** What can be wrong with leaves and checkpoints. */
class SealAuditTest {
    private final SealedHistory history = SealedHistory.ofSeed(7);
    private final long size = history.leaves.size();

    @Test
    void a_checkpoint_that_no_witness_signed_proves_nothing() {
        SignedNote alone = withoutWitness(history.checkpoints.getLast());

        AuditReport report = history.audited(SealedHistory.TRUST, List.of(alone));

        assertThat(report.findings()).containsExactly(new SealFinding.NotWitnessed(0, 1));
        assertThat(report.lanes()).allSatisfy(lane -> {
            assertThat(lane.witnessed()).isZero();
            assertThat(lane.sealed()).isPositive();
        });
    }

    @Test
    void fewer_witnesses_than_asked_for_are_not_enough() {
        Trust both = new Trust(SealedHistory.LOG.verifier(), SealedHistory.TRUST.witnesses(), 2);
        SignedNote one = history.checkpoints.getLast();
        assertThat(history.audited(both, List.of(one)).findings()).containsExactly(new SealFinding.NotWitnessed(1, 2));

        SignedNote two = one.with(SealedHistory.OTHER_WITNESS.sign(one.text(), SealedHistory.NOW.plusSeconds(5)));
        AuditReport report = history.audited(both, List.of(two));
        assertThat(report.isSound()).isTrue();
        assertThat(report.witnessedAt()).contains(SealedHistory.NOW.plusSeconds(5));
    }

    @Test
    void a_trust_that_cannot_be_met_is_refused() {
        assertThatThrownBy(() -> new Trust(SealedHistory.LOG.verifier(), List.of(), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Trust(SealedHistory.LOG.verifier(), SealedHistory.TRUST.witnesses(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_checkpoint_signed_by_another_key_is_told() {
        SigningKey other = SealedHistory.key(SealedHistory.ORIGIN, KeyType.LOG, 9);

        assertThat(history.audited(SealedHistory.TRUST, List.of(SealedHistory.signed(other, history.leaves)))
                        .findings())
                .containsExactly(new SealFinding.LogSignatureMissing(size), new SealFinding.NotWitnessed(0, 1));
    }

    @Test
    void a_checkpoint_whose_signature_is_wrong_is_told() {
        SignedNote right = history.checkpoints.getLast();
        Checkpoint forged = new Checkpoint(SealedHistory.ORIGIN, size, Hash.GENESIS);
        SignedNote note = new SignedNote(forged.text(), right.signatures());

        assertThat(history.audited(SealedHistory.TRUST, List.of(note)).findings())
                .contains(new SealFinding.LogSignatureWrong(size));
    }

    @Test
    void a_cosignature_that_is_wrong_is_told() {
        SignedNote right = history.checkpoints.getLast();
        NoteSignature elsewhere = SealedHistory.WITNESS.sign("another text\n", SealedHistory.NOW);
        SignedNote note = withoutWitness(right).with(elsewhere);

        assertThat(history.audited(SealedHistory.TRUST, List.of(note)).findings())
                .containsExactly(
                        new SealFinding.WitnessSignatureWrong(size, "witness.example/a"),
                        new SealFinding.NotWitnessed(0, 1));
    }

    @Test
    void a_checkpoint_of_another_log_is_told() {
        SigningKey other = SealedHistory.key("stafett.example/handover-service", KeyType.LOG, 1);
        SignedNote note = new Checkpoint("stafett.example/handover-service", 1, Hash.GENESIS).signedBy(other);
        List<SignedNote> mixed = new ArrayList<>(history.checkpoints);
        mixed.add(note);

        assertThat(history.audited(SealedHistory.TRUST, mixed).findings())
                .containsExactly(new SealFinding.OtherLog(SealedHistory.ORIGIN, "stafett.example/handover-service"));
    }

    @Test
    void a_note_that_is_no_checkpoint_is_told() {
        String text = "no checkpoint\n";
        SignedNote note = new SignedNote(text, List.of(SealedHistory.LOG.sign(text, SealedHistory.NOW)));

        assertThat(history.audited(SealedHistory.TRUST, List.of(note))
                        .findings()
                        .getFirst())
                .isInstanceOf(SealFinding.CheckpointUnreadable.class);
    }

    @Test
    void leaves_that_are_missing_are_told() {
        history.leaves.removeLast();

        assertThat(history.audited().findings()).contains(new SealFinding.LeavesMissing(size, size - 1));
    }

    @Test
    void an_altered_leaf_is_told_with_the_first_place_that_nothing_confirms() {
        SealedHead first = history.leaves.getFirst();
        history.leaves.set(0, new SealedHead(first.source(), first.lane(), first.position(), Hash.GENESIS));

        AuditReport report = history.audited();

        long firstSize = Checkpoint.parse(history.checkpoints.getFirst().text()).size();
        Place place = new Place(SealedHistory.SOURCE, first.lane(), 1);
        assertThat(report.findings())
                .contains(new SealFinding.TreeInconsistent(firstSize, 0, Optional.of(place)))
                .contains(new LaneFinding.Rewritten(place, first.position()));
        assertThat(report.firstWrong()).isPresent();
    }

    @Test
    void swapped_leaves_of_a_lane_contradict_each_other() {
        SealedHead first = history.leaves.getFirst();
        int next = history.leaves.indexOf(history.leaves.stream()
                .filter(head -> head.lane() == first.lane() && head.position() > first.position())
                .findFirst()
                .orElseThrow());
        Collections.swap(history.leaves, 0, next);

        assertThat(history.audited().findings())
                .contains(new SealFinding.HeadsContradict(
                        next, new Place(SealedHistory.SOURCE, first.lane(), first.position())));
    }

    @Test
    void two_histories_signed_for_one_size_are_told() {
        List<SealedHead> other = new ArrayList<>(history.leaves);
        SealedHead last = other.removeLast();
        other.add(new SealedHead(last.source(), last.lane(), last.position(), Hash.GENESIS));
        List<SignedNote> both = List.of(history.checkpoints.getLast(), SealedHistory.signed(SealedHistory.LOG, other));

        assertThat(history.audited(SealedHistory.TRUST, both).findings())
                .singleElement()
                .isInstanceOf(SealFinding.TreeInconsistent.class);
    }

    @Test
    void leaves_that_are_no_heads_of_this_log_are_told() {
        LogAudit audit = new LogAudit(SealedHistory.SOURCE, SealedHistory.TRUST, List.of());
        audit.leaf(new byte[] {1, 2, 3});
        audit.leaf(new SealedHead("/other-service", 1, 1, Hash.GENESIS).toEntry());

        assertThat(audit.end().findings())
                .filteredOn(SealFinding.LeafUnreadable.class::isInstance)
                .hasSize(2);
    }

    @Test
    void leaves_come_before_events_and_events_are_of_one_source() {
        LogAudit audit = new LogAudit(SealedHistory.SOURCE, SealedHistory.TRUST, List.of());
        LogEvent event = history.lanes.values().iterator().next().getFirst();
        audit.event(event);

        assertThatThrownBy(() -> audit.leaf(history.leaves.getFirst().toEntry()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new LogAudit("/other", SealedHistory.TRUST, List.of()).event(event))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void chains_alone_are_audited_without_seal_and_trust() {
        LogAudit audit = LogAudit.ofChains(SealedHistory.SOURCE);
        Place place = history.somewhere();
        history.replace(place, event -> SealedHistory.saying(event, "forged"));
        history.lanes.values().forEach(lane -> lane.forEach(audit::event));

        AuditReport report = audit.end();

        assertThat(report.findings()).containsExactly(new LaneFinding.Altered(place));
        assertThat(report.lanes())
                .allSatisfy(lane -> assertThat(lane.witnessed()).isZero());
    }

    @Test
    void of_very_many_seals_some_are_let_go_and_the_witnessed_one_stays() {
        SealedHeads heads = new SealedHeads();
        for (int position = 1; position <= 10_000; position++) {
            assertThat(heads.add(new SealedHead("/s", 1, position, Hash.GENESIS)))
                    .isTrue();
            if (position == 4_321) {
                heads.witness();
            }
        }

        List<Long> kept = new ArrayList<>();
        for (int i = 0; heads.get(i) != null; i++) {
            kept.add(heads.get(i).position());
        }
        assertThat(kept)
                .hasSizeLessThanOrEqualTo(2_048)
                .isSorted()
                .contains(4_321L)
                .endsWith(10_000L);
        assertThat(heads.witnessed()).isEqualTo(4_321);
        assertThat(heads.add(new SealedHead("/s", 1, 10_000, Hash.GENESIS))).isFalse();
    }

    private static SignedNote withoutWitness(SignedNote note) {
        return new SignedNote(note.text(), note.signatures().subList(0, 1));
    }
}
