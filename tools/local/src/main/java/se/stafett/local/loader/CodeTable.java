package se.stafett.local.loader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A table of the loader's decisions: the first column is a code, lines that begin with # are remarks. */
record CodeTable(Map<String, List<String>> rows) {

    /** The table of that name beside this class. */
    static CodeTable named(String name) {
        Map<String, List<String>> rows = new HashMap<>();
        InputStream resource = Objects.requireNonNull(CodeTable.class.getResourceAsStream(name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    List<String> columns = List.of(line.split(",", -1));
                    rows.put(columns.getFirst(), columns.subList(1, columns.size()));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the table " + name + " cannot be read", failed);
        }
        return new CodeTable(Map.copyOf(rows));
    }

    /** What stands beside the code, from the second column on. */
    Optional<List<String>> beside(String code) {
        return Optional.ofNullable(rows.get(code));
    }
}
