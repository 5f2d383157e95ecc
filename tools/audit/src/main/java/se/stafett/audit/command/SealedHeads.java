package se.stafett.audit.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import se.stafett.audit.seal.ServiceSeal;
import se.stafett.contracts.audit.ExportWriter;
import se.stafett.contracts.seal.Checkpoint;
import se.stafett.contracts.seal.SealedHead;
import se.stafett.contracts.seal.SignedNote;

/** A checkpoint of a service's log, and the heads that it covers. */
record SealedHeads(ServiceSeal seal, SignedNote checkpoint) {
    /** The log's name in its checkpoints. */
    String origin() {
        return Checkpoint.parse(checkpoint.text()).origin();
    }

    void writeTo(ExportWriter.Log log, Interruption interruption) throws IOException {
        interruption.hold(() -> log.checkpoint(checkpoint));
        seal.heads(checkpoint, head -> write(head, log, interruption));
    }

    private static void write(SealedHead head, ExportWriter.Log log, Interruption interruption) {
        try {
            interruption.hold(() -> log.leaf(head));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The export cannot be written", unwritable);
        }
    }
}
