package se.stafett.contracts.payload;

import java.nio.file.Path;
import java.util.Map;

/** Sums of released files, for tests of other packages. */
public final class Sums {
    private Sums() {}

    /** What a list in the form of sha256sum says. */
    public static Map<String, String> listed(Path list) {
        return ReleasedFiles.listed(list);
    }

    /** SHA-256 of a file. */
    public static String of(Path file) {
        return ReleasedFiles.sha256(file);
    }
}
