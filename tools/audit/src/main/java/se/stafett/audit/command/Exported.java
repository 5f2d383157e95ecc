package se.stafett.audit.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was exported.
 *
 * @param events how many, by service
 * @param sealed the services whose newest checkpoint is in it
 */
record Exported(Path folder, SortedMap<String, Long> events, Set<String> sealed) implements Answer {
    Exported(Path folder, Map<String, Long> events, Set<String> sealed) {
        this(folder, new TreeMap<>(events), sealed);
    }

    private long all() {
        return events.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("folder", folder.toString())
                .put("events", all());
        ObjectNode services = json.putObject("services");
        events.forEach(services::put);
        ArrayNode with = json.putArray("sealed");
        sealed.forEach(with::add);
        return json;
    }

    @Override
    public List<String> text() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%,d events written to %s", all(), folder));
        events.forEach((source, count) -> lines.add(String.format(
                Locale.ROOT, "  %s: %,d%s", source, count, sealed.contains(source) ? ", with its seal" : "")));
        return lines;
    }
}
