package se.stafett.trials.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.rig.ByteScan;

/** Looks through files for what may lie nowhere in clear: what was said of patients, and their keys. */
final class Leak {
    private final Set<String> texts;
    private final ByteScan scan;

    private Leak(Set<String> texts) {
        this.texts = texts;
        this.scan = new ByteScan(texts);
    }

    static Leak of(List<Marked> patients, Collection<PatientKey> keys) {
        Set<String> texts = new HashSet<>();
        patients.forEach(patient -> texts.addAll(patient.words()));
        keys.forEach(key -> texts.add(text(key.bytes())));
        return new Leak(texts);
    }

    /** Bytes as a text that is written down as these bytes in one of its forms. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** What lies there; a key is named as such only. */
    Set<String> found(Path folder) {
        return scan.found(folder).stream()
                .map(found -> found.chars().allMatch(letter -> letter >= ' ' && letter < 127)
                        ? found + " below " + folder.getFileName()
                        : "a key" + found.substring(found.lastIndexOf(" in ")) + " below " + folder.getFileName())
                .collect(Collectors.toSet());
    }

    int size() {
        return texts.size();
    }

    /** Whether the scan sees what does lie there in clear. */
    static boolean seen(UUID id, Path folder) {
        return !new ByteScan(Set.of(id.toString())).found(folder).isEmpty();
    }

    /** In how many files some bytes lie. */
    static long files(List<byte[]> bytes, Path folder) {
        Set<String> texts = bytes.stream().map(Leak::text).collect(Collectors.toSet());
        return new ByteScan(texts)
                .found(folder).stream()
                        .map(found -> found.substring(found.lastIndexOf(" in ")))
                        .distinct()
                        .count();
    }

    static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
