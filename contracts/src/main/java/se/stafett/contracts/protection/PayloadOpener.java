package se.stafett.contracts.protection;

import java.util.UUID;
import javax.crypto.Cipher;

/**
 * Opens one payload after the other with one cipher: looking for a cipher costs as much as opening a short payload. For one thread
 * at a time. The key that was used last stays in the cipher until the next one, so that whoever forgets keys forgets this as well.
 */
public final class PayloadOpener {
    private final Cipher cipher = ProtectedPayload.cipher();

    /**
     * The same as {@link ProtectedPayload#open(PatientKey, UUID)}.
     *
     * @param event the id that the envelope carries
     * @throws UnreadablePayload as there
     */
    public byte[] open(ProtectedPayload payload, PatientKey key, UUID event) {
        return payload.open(cipher, key, event);
    }
}
