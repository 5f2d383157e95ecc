package se.stafett.trials.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One place of the sources that another release words otherwise.
 *
 * @param file from the clone's top folder
 * @param now what stands there, once in the file
 * @param then what that release says instead
 */
record Edit(String file, String now, String then) {
    boolean fits(Path home) throws IOException {
        String text = Files.readString(home.resolve(file));
        int first = text.indexOf(now);
        return first >= 0 && text.indexOf(now, first + 1) < 0;
    }

    void make(Path home) throws IOException {
        if (!fits(home)) {
            throw new IOException(file + " does not say once: " + now);
        }
        Files.writeString(
                home.resolve(file), Files.readString(home.resolve(file)).replace(now, then));
    }
}
