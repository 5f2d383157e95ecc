package se.stafett.store.keys;

import java.nio.file.Path;
import se.stafett.contracts.seal.KeyType;
import se.stafett.contracts.seal.SigningKey;

/**
 * The key with which a service signs the state of its log, in a file on this machine. Never made here: a service that quietly began
 * to sign with a new key would look as if its log had been replaced.
 */
public final class LogKey {
    private LogKey() {}

    /**
     * Opens the file.
     *
     * @param file 32 bytes in base64
     * @param origin the log's name
     * @throws IllegalArgumentException if the file is missing or holds anything else; the message says what to mend
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static SigningKey open(Path file, String origin) {
        try {
            return new SigningKey(origin, KeyType.LOG, KeyFile.open(file));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    e.getMessage() + ": put the key there that this log is signed with, 32 bytes in base64;"
                            + " only for a log that has signed nothing yet, make one with: openssl rand -base64 32",
                    e);
        }
    }
}
