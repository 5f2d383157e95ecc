package se.stafett.rig;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for texts in files, in any of the ways in which a text may be written down. Passes over each file once. */
public final class ByteScan {
    private static final int PAIRS = 1 << 16;
    private static final int ATTEMPTS = 5;
    private static final int LEAST_LENGTH = 8;

    private final Map<String, byte[]> forms = new LinkedHashMap<>();
    /** Which two bytes one of the forms begins with, and which forms these are. */
    private final boolean[] beginnings = new boolean[PAIRS];

    private final Map<Integer, List<Map.Entry<String, byte[]>>> beginningWith = new HashMap<>();

    /**
     * @param texts to look for
     * @throws IllegalArgumentException if one has less than eight characters: a part of it in Base64 would be found by chance
     */
    public ByteScan(Collection<String> texts) {
        texts.forEach(ByteScan::requireLength);
        texts.forEach(this::addForms);
        for (Map.Entry<String, byte[]> form : forms.entrySet()) {
            int pair = pair(form.getValue(), 0);
            beginnings[pair] = true;
            beginningWith.computeIfAbsent(pair, first -> new ArrayList<>()).add(form);
        }
    }

    /** What was found, and in which file. */
    public Set<String> found(Path folder) {
        for (int attempt = 1; ; attempt++) {
            try {
                return scanned(folder);
            } catch (UncheckedIOException gone) {
                // Files come and go while the servers run; a folder is listed anew when one went meanwhile.
                if (attempt == ATTEMPTS || !(gone.getCause() instanceof NoSuchFileException)) {
                    throw gone;
                }
            }
        }
    }

    private Set<String> scanned(Path folder) {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file ->
                            find(read(file)).forEach(form -> found.add(form + " in " + folder.relativize(file))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    Set<String> find(byte[] bytes) {
        Set<String> found = new TreeSet<>();
        for (int at = 0; at + 1 < bytes.length; at++) {
            int pair = pair(bytes, at);
            if (beginnings[pair]) {
                for (Map.Entry<String, byte[]> form : beginningWith.getOrDefault(pair, List.of())) {
                    if (standsAt(form.getValue(), bytes, at)) {
                        found.add(form.getKey());
                    }
                }
            }
        }
        return found;
    }

    private static void requireLength(String text) {
        if (text.length() < LEAST_LENGTH) {
            throw new IllegalArgumentException("too short to be looked for: " + text);
        }
    }

    private void addForms(String text) {
        for (Charset charset : List.of(UTF_8, ISO_8859_1, UTF_16BE, UTF_16LE)) {
            byte[] bytes = text.getBytes(charset);
            forms.put(text + " as " + charset, bytes);
            for (int before = 0; before < 3; before++) {
                forms.put(text + " as Base64 of " + charset + " at " + before, base64(bytes, before));
            }
        }
    }

    /** How the bytes read in Base64 when so many others come before them, less what the neighbours decide. */
    private static byte[] base64(byte[] bytes, int before) {
        byte[] padded = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, padded, before, bytes.length);
        byte[] encoded = Base64.getUrlEncoder().withoutPadding().encode(padded);
        return Arrays.copyOfRange(encoded, before == 0 ? 0 : 4, padded.length / 3 * 4);
    }

    private static boolean standsAt(byte[] form, byte[] bytes, int at) {
        return at + form.length <= bytes.length && Arrays.equals(form, 0, form.length, bytes, at, at + form.length);
    }

    private static int pair(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    /** Files come and go while the servers run. */
    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return new byte[0];
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
