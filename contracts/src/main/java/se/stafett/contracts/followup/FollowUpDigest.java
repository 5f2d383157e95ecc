package se.stafett.contracts.followup;

import se.stafett.contracts.payload.DocumentDigest;

/** What two who hold the same follow-up compare; see {@link DocumentDigest}. */
public final class FollowUpDigest {
    private FollowUpDigest() {}

    /** The digest of a follow-up. */
    public static String of(CurrentFollowUp followUp) {
        return DocumentDigest.of(FollowUpDocument.write(followUp));
    }
}
