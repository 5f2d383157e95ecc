package se.stafett.store.seal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import se.stafett.contracts.seal.Checkpoint;
import se.stafett.contracts.seal.ConsistencyProof;
import se.stafett.contracts.seal.NoteSignature;
import se.stafett.contracts.seal.SignatureCheck;
import se.stafett.contracts.seal.SignedNote;
import se.stafett.contracts.seal.TileTree;
import se.stafett.contracts.seal.VerifierKey;
import se.stafett.contracts.seal.WitnessRequest;

/**
 * A witness: someone else, who cosigns that the log only grew. Asked on a thread of its own, one question at a time; always
 * shown the newest checkpoint, so that one that was away has missed nothing when it is back.
 */
public final class Witness {
    private static final Logger LOG = Logger.getLogger(Witness.class);
    private static final int ATTEMPTS = 2;

    private final VerifierKey key;
    private final WitnessLine line;
    private final AtomicBoolean busy = new AtomicBoolean();

    /**
     * @param key what its cosignatures are verified with
     * @param line how it is reached
     */
    public Witness(VerifierKey key, WitnessLine line) {
        this.key = key;
        this.line = line;
    }

    /** Shows it the newest checkpoint, unless it has seen it or is being asked. Returns at once. */
    void see(SealedLog log, Published published, SealListener listener) {
        if (busy.compareAndSet(false, true)) {
            Thread.ofVirtual().name("witness " + key.name()).start(() -> {
                try {
                    ask(log, published, listener);
                } catch (RuntimeException e) {
                    LOG.warnf("Witness %s was not reached: %s", key.name(), e);
                    listener.refused(key.name(), String.valueOf(e.getMessage()));
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    private void ask(SealedLog log, Published published, SealListener listener) {
        SignedNote newest = Sealer.await(log.newest()).orElse(null);
        if (newest == null || key.check(newest).isRight()) {
            return;
        }
        Checkpoint checkpoint = Checkpoint.parse(newest.text());
        long known = Sealer.await(log.signedBy(key.name()))
                .map(note -> Checkpoint.parse(note.text()).size())
                .orElse(0L);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            WitnessAnswer answer = line.ask(new WitnessRequest(proof(log, checkpoint, known), newest));
            switch (answer) {
                case WitnessAnswer.Cosigned cosigned -> {
                    keep(log, published, listener, checkpoint, newest, cosigned.signatures());
                    return;
                }
                case WitnessAnswer.Knows knows when knows.size() <= checkpoint.size() -> known = knows.size();
                case WitnessAnswer.Knows knows -> {
                    refuse(
                            listener,
                            "it has seen " + knows.size() + " leaves, this database has " + checkpoint.size()
                                    + ": the database was put back to an earlier state");
                    return;
                }
                case WitnessAnswer.Refused refused -> {
                    refuse(listener, refused.why());
                    return;
                }
            }
        }
        refuse(listener, "it does not say twice what it has seen");
    }

    private static ConsistencyProof proof(SealedLog log, Checkpoint checkpoint, long known) {
        return new TileTree(
                        checkpoint.size(), tile -> Sealer.await(log.tile(tile)).orElseGet(() -> new byte[0]))
                .consistency(known, checkpoint.size());
    }

    private void keep(
            SealedLog log,
            Published published,
            SealListener listener,
            Checkpoint checkpoint,
            SignedNote newest,
            List<NoteSignature> signatures) {
        Optional<NoteSignature> own = signatures.stream().filter(key::isNamedBy).findFirst();
        Optional<SignedNote> cosigned =
                own.map(newest::with).filter(note -> key.check(note) instanceof SignatureCheck.RightAt);
        if (own.isEmpty() || cosigned.isEmpty()) {
            refuse(listener, "its cosignature does not verify with the key that is configured for it");
            return;
        }
        Sealer.await(log.keep(checkpoint.size(), own.get()));
        published.publish(cosigned.get());
        listener.witnessed(key.name(), checkpoint.size());
    }

    private void refuse(SealListener listener, String why) {
        LOG.errorf("Witness %s has not cosigned: %s", key.name(), why);
        listener.refused(key.name(), why);
    }
}
