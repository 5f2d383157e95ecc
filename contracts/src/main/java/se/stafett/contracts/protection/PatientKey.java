package se.stafett.contracts.protection;

import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A patient's key: 256 bits for AES, and the id under which a key service knows it. Never printed. */
public final class PatientKey {
    /** Length of the key in bytes. */
    public static final int LENGTH = 32;

    private final UUID kid;
    private final SecretKey secret;

    private PatientKey(UUID kid, SecretKey secret) {
        this.kid = kid;
        this.secret = secret;
    }

    /**
     * @param kid the key's id
     * @param key exactly 32 bytes; a copy is kept
     * @throws IllegalArgumentException on any other length
     */
    public static PatientKey of(UUID kid, byte[] key) {
        if (key.length != LENGTH) {
            throw new IllegalArgumentException("a patient's key has 32 bytes, not " + key.length);
        }
        return new PatientKey(kid, new SecretKeySpec(key, "AES"));
    }

    /** The key's id, as it stands in the header of each payload that it protects. */
    public UUID kid() {
        return kid;
    }

    /** A copy of the 32 bytes. */
    public byte[] bytes() {
        return secret.getEncoded();
    }

    SecretKey secret() {
        return secret;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PatientKey key && kid.equals(key.kid) && secret.equals(key.secret);
    }

    @Override
    public int hashCode() {
        return kid.hashCode();
    }

    @Override
    public String toString() {
        return "PatientKey[" + kid + "]";
    }
}
