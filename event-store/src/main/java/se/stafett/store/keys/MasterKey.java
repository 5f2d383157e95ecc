package se.stafett.store.keys;

import io.smallrye.mutiny.Uni;
import javax.crypto.SecretKey;

/**
 * Wraps the patients' keys for the database and unwraps them again. Behind it may be a file on this machine or a service
 * far away that never lets the master key out.
 */
public interface MasterKey {
    /** A name for this very key, kept beside what it wrapped; says nothing about the key itself. */
    String id();

    Uni<byte[]> wrap(SecretKey key);

    /** Fails with {@link WrongMasterKey} if another key wrapped it, or if it was altered. */
    Uni<SecretKey> unwrap(byte[] wrapped);
}
