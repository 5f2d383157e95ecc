package se.stafett.store.keys;

import java.util.UUID;
import javax.crypto.SecretKey;

/**
 * The key that protects one patient's payloads.
 *
 * @param id names the key in every payload that it protects
 * @param key 256 bits, for AES
 */
public record PatientKey(UUID id, SecretKey key) {
    /** Names the key and keeps it to itself. */
    @Override
    public String toString() {
        return "PatientKey[" + id + "]";
    }
}
