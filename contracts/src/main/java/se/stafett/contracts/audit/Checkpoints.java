package se.stafett.contracts.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.seal.Checkpoint;
import se.stafett.contracts.seal.MalformedSeal;
import se.stafett.contracts.seal.SignatureCheck;
import se.stafett.contracts.seal.SignedNote;
import se.stafett.contracts.seal.VerifierKey;

/** The checkpoints of an audit that are signed as they must be, by size; what is wrong with the others. None without trust. */
final class Checkpoints {
    private final @Nullable Trust trust;
    private final List<Finding> findings = new ArrayList<>();
    private final NavigableMap<Long, List<Hash>> roots = new TreeMap<>();
    private int mostWitnesses;
    private long witnessed;
    private Optional<Instant> witnessedAt = Optional.empty();

    Checkpoints(@Nullable Trust trust) {
        this.trust = trust;
    }

    void add(SignedNote note) {
        if (trust != null) {
            add(trust, note);
        }
    }

    private void add(Trust trust, SignedNote note) {
        try {
            add(trust, Checkpoint.parse(note.text()), note);
        } catch (MalformedSeal e) {
            findings.add(new SealFinding.CheckpointUnreadable(String.valueOf(e.getMessage())));
        }
    }

    private void add(Trust trust, Checkpoint checkpoint, SignedNote note) {
        if (!checkpoint.origin().equals(trust.log().name())) {
            findings.add(new SealFinding.OtherLog(trust.log().name(), checkpoint.origin()));
            return;
        }
        switch (trust.log().check(note)) {
            case SignatureCheck.Absent absent -> findings.add(new SealFinding.LogSignatureMissing(checkpoint.size()));
            case SignatureCheck.Wrong wrong -> findings.add(new SealFinding.LogSignatureWrong(checkpoint.size()));
            case SignatureCheck.Right right -> believe(trust, checkpoint, note);
            case SignatureCheck.RightAt right -> believe(trust, checkpoint, note);
        }
    }

    private void believe(Trust trust, Checkpoint checkpoint, SignedNote note) {
        List<Hash> known = roots.computeIfAbsent(checkpoint.size(), size -> new ArrayList<>());
        if (!known.contains(checkpoint.root())) {
            known.add(checkpoint.root());
        }
        int signed = 0;
        Optional<Instant> last = Optional.empty();
        for (VerifierKey witness : trust.witnesses()) {
            switch (witness.check(note)) {
                case SignatureCheck.Absent absent -> {}
                case SignatureCheck.Right right -> signed++;
                case SignatureCheck.RightAt right -> {
                    signed++;
                    last = last.filter(right.time()::isBefore).or(() -> Optional.of(right.time()));
                }
                case SignatureCheck.Wrong wrong ->
                    findings.add(new SealFinding.WitnessSignatureWrong(checkpoint.size(), witness.name()));
            }
        }
        mostWitnesses = Math.max(mostWitnesses, signed);
        if (signed >= trust.needed() && checkpoint.size() >= witnessed) {
            witnessed = checkpoint.size();
            witnessedAt = last;
        }
    }

    /** The roots that were signed for a tree of that size: one, unless the log told two histories. */
    List<Hash> roots(long size) {
        return roots.getOrDefault(size, List.of());
    }

    /** The sizes of checkpoints beyond this one. */
    List<Long> sizesBeyond(long size) {
        return List.copyOf(roots.tailMap(size, false).keySet());
    }

    /** The largest size that counts as witnessed, 0 if none does. */
    long witnessed() {
        return witnessed;
    }

    Optional<Instant> witnessedAt() {
        return witnessedAt;
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        if (trust != null && witnessed == 0) {
            all.add(new SealFinding.NotWitnessed(mostWitnesses, trust.needed()));
        }
        return all;
    }
}
