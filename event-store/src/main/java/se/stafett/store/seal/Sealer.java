package se.stafett.store.seal;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import se.stafett.contracts.seal.Checkpoint;
import se.stafett.contracts.seal.NoteSignature;
import se.stafett.contracts.seal.SignedNote;
import se.stafett.contracts.seal.SigningKey;

/**
 * Seals, every few seconds: adds the heads of lanes that moved to the tree, commits, signs what is committed, publishes it, and shows
 * it to the witnesses. Before the first signature after it took over, it compares the tree with what was published last: a database
 * that was put back to an earlier state is never signed as another history.
 *
 * <p>Works on a thread of its own between {@link #start} and {@link #close}. Witnesses have threads of their own, so that one that
 * does not answer holds up nobody.
 */
public final class Sealer implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Sealer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SealTables tables;
    private final SealedLog log;
    private final SigningKey key;
    private final Published published;
    private final List<Witness> witnesses;
    private final SealSettings settings;
    private final SealListener listener;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;
    private boolean confirmed;
    private long signed;

    public Sealer(
            SealTables tables,
            SealedLog log,
            SigningKey key,
            Published published,
            List<Witness> witnesses,
            SealSettings settings,
            SealListener listener) {
        this.tables = tables;
        this.log = log;
        this.key = key;
        this.published = published;
        this.witnesses = List.copyOf(witnesses);
        this.settings = settings;
        this.listener = listener;
        this.thread = Thread.ofPlatform().name("sealer").daemon().unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** Ends, and lets others seal at once. */
    @Override
    public void close() {
        stopping.countDown();
        try {
            if (!thread.join(Duration.ofSeconds(5))) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            do {
                round();
            } while (!stopping.await(settings.every().toMillis(), TimeUnit.MILLISECONDS));
            await(tables.release(settings.owner()));
        } catch (InterruptedException e) {
            LOG.warn("The sealer was stopped; another takes over when its lease has run out", e);
        } catch (RuntimeException e) {
            LOG.warn("The sealer could not give its lease back; another takes over when it has run out", e);
        }
    }

    /** One look at the lanes, with all that follows from it, unless another instance seals. */
    void round() {
        try {
            if (!await(tables.lease(settings.owner(), settings.lease()))) {
                confirmed = false;
                return;
            }
            confirm();
            listener.contradicted(await(tables.seal(settings.owner())).contradictions());
            await(tables.tree()).filter(tree -> tree.size() > signed).ifPresent(this::sign);
            witnesses.forEach(witness -> witness.see(log, published, listener));
        } catch (Forked e) {
            listener.forked(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Sealing failed, next attempt in %d s: %s", settings.every().toSeconds(), e);
            listener.failed(e);
        }
    }

    private void confirm() {
        if (confirmed) {
            return;
        }
        signed = published.last().map(this::confirm).orElse(0L);
        confirmed = true;
    }

    private long confirm(SignedNote last) {
        Checkpoint told = Checkpoint.parse(last.text());
        if (!key.verifier().check(last).isRight()) {
            throw new Forked("the last checkpoint that was published for " + told.origin()
                    + " is not signed by this key: give the service the log key that it had");
        }
        SealedTree held = await(tables.treeOf(told.size()))
                .orElseThrow(() -> new Forked("a checkpoint of " + told.size()
                        + " leaves was published, which this database does not have: it was put back to an earlier"
                        + " state; bring back the later one, or begin a new log under another origin"));
        if (!held.root().equals(told.root())) {
            throw new Forked("the checkpoint of " + told.size()
                    + " leaves was published with another root than this database gives: its seal was written anew");
        }
        return told.size();
    }

    private void sign(SealedTree tree) {
        Checkpoint checkpoint = new Checkpoint(key.verifier().name(), tree.size(), tree.root());
        NoteSignature signature = key.sign(checkpoint.text(), Instant.EPOCH);
        await(log.keep(tree.size(), signature));
        published.publish(new SignedNote(checkpoint.text(), List.of(signature)));
        signed = tree.size();
        listener.sealed(signed);
    }

    static <T> T await(Uni<T> work) {
        return work.await().atMost(PATIENCE);
    }
}
