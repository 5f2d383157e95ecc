package se.stafett.contracts.protection;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals and opens payloads: JWE (RFC 7516) in compact form, {@code dir} with A256GCM, and in the protected header the
 * key's id {@code kid} and the event's id {@code eid}.
 *
 * <p>The platform's own cipher does it: a general JOSE library reads each header into a model of its own, which takes
 * about three times as long and would be most of the cost of a rebuild. That library is the judge of this one in the tests.
 */
public final class ProtectedPayload {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Compact compact;
    private final ProtectedHeader header;

    private ProtectedPayload(Compact compact, ProtectedHeader header) {
        this.compact = compact;
        this.header = header;
    }

    /**
     * Seals a payload for one event. The nonce is random, so that two calls never give the same text.
     *
     * @return the compact form, in ASCII
     */
    public static String seal(PatientKey key, UUID event, byte[] payload) {
        byte[] nonce = new byte[Compact.NONCE];
        RANDOM.nextBytes(nonce);
        Compact unsealed = Compact.unsealed(new ProtectedHeader(key.kid(), event).write(), nonce);
        try {
            Cipher cipher = cipher();
            begin(cipher, Cipher.ENCRYPT_MODE, key, unsealed);
            return unsealed.withSealed(cipher.doFinal(payload)).serialize();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the payload could not be sealed", e);
        }
    }

    /**
     * Opens a payload whose key is at hand; the same as {@code read(text).open(key, event)}.
     *
     * @throws UnreadablePayload as {@link #read} and the other {@link #open(PatientKey, UUID)} do
     */
    public static byte[] open(PatientKey key, UUID event, String text) {
        return read(text).open(key, event);
    }

    /**
     * Takes a payload apart without opening it.
     *
     * @throws NotAProtectedPayload when the text is no such JWE
     */
    public static ProtectedPayload read(String text) {
        Compact compact = Compact.parse(text);
        return new ProtectedPayload(compact, ProtectedHeader.parse(compact.header()));
    }

    /** The id of the key that opens it. Not authenticated: that is settled only when it is opened. */
    public UUID kid() {
        return header.kid();
    }

    /**
     * Opens it.
     *
     * @param event the id that the envelope carries
     * @throws WrongKey when it names another key
     * @throws TamperedPayload when it was altered, or sealed with other key bytes
     * @throws WrongEvent when it is genuine, but was sealed for another event
     */
    public byte[] open(PatientKey key, UUID event) {
        return open(cipher(), key, event);
    }

    byte[] open(Cipher cipher, PatientKey key, UUID event) {
        if (!header.kid().equals(key.kid())) {
            throw new WrongKey(header.kid(), key.kid());
        }
        byte[] payload = decrypt(cipher, key, compact);
        if (!header.eid().equals(event)) {
            throw new WrongEvent(header.eid(), event);
        }
        return payload;
    }

    private static byte[] decrypt(Cipher cipher, PatientKey key, Compact compact) {
        try {
            begin(cipher, Cipher.DECRYPT_MODE, key, compact);
            return cipher.doFinal(compact.sealed());
        } catch (AEADBadTagException e) {
            throw new TamperedPayload(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must offer AES in GCM", e);
        }
    }

    static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must offer AES in GCM", e);
        }
    }

    private static void begin(Cipher cipher, int mode, PatientKey key, Compact compact)
            throws GeneralSecurityException {
        cipher.init(mode, key.secret(), new GCMParameterSpec(Compact.TAG * 8, compact.nonce()));
        cipher.updateAAD(compact.encodedHeader());
    }
}
