package se.stafett.contracts.rebuild;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The conformance vectors of docs/vectors. To write them anew, run {@code mvn test -pl contracts -Dtest=VectorsTest
 * -Dvectors.write=true}; only new ones may come out of it.
 */
final class Vectors {
    static final Path FOLDER = Path.of("../docs/vectors");
    static final Path SUMS = FOLDER.resolve("SHA256SUMS");
    static final String HIDDEN = "patient-hidden";
    static final int LANES = 40;
    static final List<String> PATIENTS =
            IntStream.range(0, 120).mapToObj(number -> "patient-" + number).toList();
    static final KeyLookup KEYS = LogBook.keysOf(PATIENTS.toArray(String[]::new));

    private Vectors() {}

    static List<Vector> all() {
        List<Vector> all = new ArrayList<>(SoundLogs.all());
        all.addAll(FlawedLogs.all());
        return all;
    }

    /** What the files of the folder are to hold, by name. */
    static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("keys.json", Vector.jwkSet(PATIENTS));
        for (Vector vector : all()) {
            files.put(vector.name() + ".ndjson", vector.log());
            files.put(vector.name() + ".json", Vector.pretty(vector.expected(KEYS)));
        }
        return files;
    }

    static void write() throws IOException {
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, String> file : files().entrySet()) {
            Files.write(FOLDER.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }
}
