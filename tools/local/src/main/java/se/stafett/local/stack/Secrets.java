package se.stafett.local.stack;

import java.io.IOException;
import java.nio.file.Path;
import se.stafett.local.secret.SecretFile;

/**
 * The folder of a stack's secrets. Whoever loses {@code master.key} can read no payload again, and with another
 * {@code pseudonym.key} the same patient gets another reference; with another {@code log.key} the log looks as if it had been
 * replaced. All are made once and kept.
 */
public record Secrets(Path folder) {
    private static final int KEY_BYTES = 32;

    /** Makes the keys that are missing: 32 random bytes each, in Base64, mode 0600. */
    public Secrets make() {
        try {
            SecretFile.readOrMake(folder.resolve("master.key"), KEY_BYTES);
            SecretFile.readOrMake(folder.resolve("pseudonym.key"), KEY_BYTES);
            SecretFile.readOrMake(folder.resolve("log.key"), KEY_BYTES);
            return this;
        } catch (IOException failed) {
            throw StackFailure.of(failed, folder);
        }
    }
}
