package se.stafett.contracts.discharge;

import se.stafett.contracts.payload.DocumentDigest;

/** What two who hold the same discharge compare; see {@link DocumentDigest}. */
public final class DischargeDigest {
    private DischargeDigest() {}

    /** The digest of a discharge. */
    public static String of(CurrentDischarge discharge) {
        return DocumentDigest.of(DischargeDocument.write(discharge));
    }
}
