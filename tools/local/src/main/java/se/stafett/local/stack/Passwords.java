package se.stafett.local.stack;

import java.io.IOException;
import java.nio.file.Path;
import se.stafett.local.secret.SecretFile;

/** The database passwords of one stack, each in a file of its own that only its owner can read; made on first use. */
public record Passwords(Path folder) {
    /** The password of a role: letters and digits only. */
    public String of(String role) {
        try {
            return SecretFile.readOrMake(folder.resolve(role + ".password"), 18)
                    .replace('+', 'p')
                    .replace('/', 's');
        } catch (IOException failed) {
            throw StackFailure.of(failed, folder);
        }
    }
}
