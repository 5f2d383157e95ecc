package se.stafett.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.stafett.local.secret.SecretFile;

/** The database passwords of one stack, each in a file of its own that only its owner can read; made on first use. */
public record Passwords(Path folder) {
    private static final int BYTES = 18;

    /** The password of a role: hexadecimal digits. */
    public String of(String role) {
        try {
            return Files.readString(file(role));
        } catch (IOException failed) {
            throw StackFailure.of(failed, folder);
        }
    }

    /** The file that holds the password of a role and nothing else. */
    Path file(String role) {
        Path file = folder.resolve(role + ".password");
        try {
            if (!Files.exists(file)) {
                SecretFile.make(file, SecretFile.randomHex(BYTES));
            }
            return file;
        } catch (IOException failed) {
            throw StackFailure.of(failed, folder);
        }
    }
}
