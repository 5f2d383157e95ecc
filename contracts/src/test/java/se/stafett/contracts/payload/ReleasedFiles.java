package se.stafett.contracts.payload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The schemas and golden files, and the list of what they were when they were released. */
final class ReleasedFiles {
    static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    static final Path GOLDEN = Path.of("src/test/resources/golden");
    static final Path LIST = Path.of("src/test/resources/released.sha256");

    private ReleasedFiles() {}

    static Path golden(String type) {
        return GOLDEN.resolve(type + ".json");
    }

    static Path schema(String type) {
        return SCHEMAS.resolve(type + ".json");
    }

    /** The files of a folder, sorted by name. */
    static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A golden file holds the payload and, for editors' sake, a line feed behind it. */
    static byte[] payload(String type) {
        byte[] file = bytes(golden(type));
        return Arrays.copyOf(file, file.length - 1);
    }

    static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the list says: the sum of each released file by its path, in the form that sha256sum writes. */
    static Map<String, String> listed(Path list) {
        Map<String, String> sums = new TreeMap<>();
        new String(bytes(list), StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> sums.put(line.substring(66), line.substring(0, 64)));
        return sums;
    }

    /** What was done to released files that must not be, in words that say what to do instead. */
    static List<String> violations(Map<String, String> listed, List<Path> present) {
        Map<String, String> now = new TreeMap<>();
        present.forEach(file -> now.put(file.toString(), sha256(file)));
        return Stream.concat(
                        listed.entrySet().stream()
                                .filter(released -> !released.getValue().equals(now.get(released.getKey())))
                                .map(released -> now.containsKey(released.getKey())
                                        ? changed(released.getKey())
                                        : gone(released.getKey())),
                        now.keySet().stream()
                                .filter(path -> !listed.containsKey(path))
                                .map(ReleasedFiles::fresh))
                .toList();
    }

    private static String changed(String path) {
        EventType type = typeOf(path);
        String head = path
                + " has been released and was changed. Logs hold events of that form for ever, and others read them by it.\n"
                + "  1. Put it back: git checkout -- contracts/" + path + "\n";
        if (type == null) {
            return head
                    + "  2. Put what is to change into a file of the next version, and refer to it from new versions of events.";
        }
        EventType next = new EventType(type.name(), type.version() + 1);
        return head
                + "  2. Give the event its next version: schema " + schema(next.toString()) + ", golden file "
                + golden(next.toString()) + ".\n"
                + "  3. Change the record, register it as " + next + ", and read " + type
                + " through an upcaster (PlanUpcasters shows how).\n"
                + "  4. Write the step into docs/fold.md and contracts/node/src/upcasters.mjs, and vectors of both versions.";
    }

    private static String gone(String path) {
        return path
                + " has been released and is gone. Logs hold events of that form for ever, whether they are still written or not.\n"
                + "  Put it back: git checkout -- contracts/" + path;
    }

    private static String fresh(String path) {
        return path + " is new. When it is right, release it: in contracts/ run `sha256sum " + path + " >> " + LIST
                + "`. From then on it stays as it is.";
    }

    /** The event that a schema or golden file is of; null for values that events share. */
    private static @Nullable EventType typeOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".json".length());
        try {
            return EventType.parse(name);
        } catch (UnknownEventType values) {
            return null;
        }
    }
}
