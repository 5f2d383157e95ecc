package se.stafett.contracts.rebuild;

import se.stafett.contracts.protection.PatientKey;

/** What a key lookup answers. */
public sealed interface KeyAnswer {
    /** The key may be used. */
    record Granted(PatientKey key) implements KeyAnswer {}

    /**
     * The key is not to be had: no right to it, or it has been destroyed.
     *
     * @param reason for people, for example that of the key service
     */
    record Refused(String reason) implements KeyAnswer {}
}
