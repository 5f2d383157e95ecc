package se.stafett.contracts.handover;

import se.stafett.contracts.payload.DocumentDigest;

/** What two who hold the same handover compare; see {@link DocumentDigest}. */
public final class HandoverDigest {
    private HandoverDigest() {}

    /** The digest of a handover. */
    public static String of(CurrentHandover handover) {
        return DocumentDigest.of(HandoverDocument.write(handover));
    }
}
