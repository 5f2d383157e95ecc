package se.stafett.local.witness;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.seal.Checkpoint;
import se.stafett.contracts.seal.ConsistencyProof;
import se.stafett.contracts.seal.MalformedSeal;
import se.stafett.contracts.seal.NoteSignature;
import se.stafett.contracts.seal.SignedNote;
import se.stafett.contracts.seal.SigningKey;
import se.stafett.contracts.seal.TreeHash;
import se.stafett.contracts.seal.VerifierKey;
import se.stafett.contracts.seal.WitnessRequest;

/** Cosigns a checkpoint when its log has signed it, and has only grown since the one before. */
public final class Witness {
    private final SigningKey key;
    private final Map<String, VerifierKey> logs;
    private final Path folder;
    private final Clock clock;
    private final Map<String, SignedNote> latest = new ConcurrentHashMap<>();

    /**
     * @param key of a witness
     * @param logs those that it knows, by their keys' names
     * @param folder where it keeps what it has cosigned
     */
    public Witness(SigningKey key, Collection<VerifierKey> logs, Path folder, Clock clock) {
        this.key = key;
        this.logs = logs.stream().collect(Collectors.toUnmodifiableMap(VerifierKey::name, Function.identity()));
        this.folder = folder;
        this.clock = clock;
        this.logs
                .keySet()
                .forEach(origin -> Kept.of(folder, origin).last().ifPresent(note -> latest.put(origin, note)));
    }

    /** What its cosignatures are verified with. */
    public VerifierKey verifier() {
        return key.verifier();
    }

    /** Everything of one log that it has cosigned, by size. */
    public List<SignedNote> kept(String origin) {
        return Kept.of(folder, origin).all();
    }

    /** The newest checkpoint of the log that goes by this hash of its origin. */
    Optional<SignedNote> latest(String originHash) {
        return latest.entrySet().stream()
                .filter(log -> Kept.hash(log.getKey()).equals(originHash))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Answers {@code add-checkpoint}. */
    Reply add(byte[] body) {
        try {
            WitnessRequest request = WitnessRequest.parse(body);
            return add(request, Checkpoint.parse(request.checkpoint().text()));
        } catch (MalformedSeal malformed) {
            return Reply.refused(400, String.valueOf(malformed.getMessage()));
        }
    }

    private Reply add(WitnessRequest request, Checkpoint checkpoint) {
        VerifierKey log = logs.get(checkpoint.origin());
        if (log == null) {
            return Reply.refused(404, "this log is not known here");
        }
        if (!log.check(request.checkpoint()).isRight()) {
            return Reply.refused(403, "the log has not signed this");
        }
        return cosign(request, checkpoint, log);
    }

    /** One at a time, so that no older state is cosigned after a newer one. */
    private synchronized Reply cosign(WitnessRequest request, Checkpoint checkpoint, VerifierKey log) {
        Optional<Checkpoint> known =
                Optional.ofNullable(latest.get(checkpoint.origin())).map(note -> Checkpoint.parse(note.text()));
        long size = known.map(Checkpoint::size).orElse(0L);
        Hash root = known.map(Checkpoint::root).orElse(TreeHash.EMPTY);
        ConsistencyProof proof = request.proof();
        if (proof.oldSize() != size) {
            return Reply.conflict(size);
        }
        if (!proof.proves(root, checkpoint.root())) {
            return Reply.refused(422, "the log did not only grow");
        }
        String text = request.checkpoint().text();
        NoteSignature cosignature = key.sign(text, clock.instant());
        SignedNote cosigned = new SignedNote(
                        text,
                        request.checkpoint().signatures().stream()
                                .filter(log::isNamedBy)
                                .toList())
                .with(cosignature);
        Kept.of(folder, checkpoint.origin()).keep(cosigned);
        latest.put(checkpoint.origin(), cosigned);
        return Reply.ok(cosignature.line());
    }
}
