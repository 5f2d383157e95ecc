package se.stafett.contracts.rebuild;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * All that a rebuild needs to go on after a restart: its lanes, its halts, its plans. docs/subscribing.md describes the form.
 * It may lie on a disk: each plan in it is protected with its patient's own key, just as in the log, and a plan whose key is
 * refused when it is restored stays hidden. Saving and restoring take the memory of one plan beside the rebuild's own.
 */
public final class Checkpoint {
    /** The name of the form that is written and read. */
    public static final String FORMAT = "stafett-checkpoint-1";

    private Checkpoint() {}

    /**
     * Writes a checkpoint, and leaves the stream open. Each plan's key is asked for; a plan whose key is refused by now is
     * hidden from here on.
     *
     * @param log what the rebuild is of, in words of the caller, such as the topic and whose it is
     */
    public static void write(PlanRebuild rebuild, String log, OutputStream out) throws IOException {
        CheckpointWriter writer = new CheckpointWriter(out);
        writer.write(rebuild, log);
    }

    /**
     * Reads a checkpoint.
     *
     * @param log as when it was written
     * @param keys where the plans' keys are asked for now and from here on; what it throws reaches the caller
     */
    public static Restoration read(InputStream in, String log, KeyLookup keys) throws IOException {
        try {
            return new Restoration.Restored(new CheckpointReader(in, keys).read(log));
        } catch (UnusableCheckpoint unusable) {
            return new Restoration.Refused(unusable.flaw());
        }
    }
}
