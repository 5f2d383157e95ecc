package se.stafett.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Which unit answers for which open item of the plan, by the names that the play has given them. */
final class Custody {
    private static final Set<String> OPEN = Set.of("proposed", "accepted", "not-started", "in-progress");

    private final Placeholders names;
    private Map<String, Set<String>> byUnit = Map.of();

    Custody(Placeholders names) {
        this.names = names;
    }

    /** Whether it is otherwise than when this was asked last. */
    boolean changed(JsonNode plan) {
        Map<String, Set<String>> now = new TreeMap<>();
        Stream.of("goals", "interventions")
                .flatMap(kind -> StreamSupport.stream(plan.path(kind).spliterator(), false))
                .filter(item -> OPEN.contains(item.path("status").asText()))
                .forEach(item -> now.computeIfAbsent(
                                Cast.wordsFor(item.path("responsible").asText()), unit -> new TreeSet<>())
                        .add(names.nameOf(item.path("id").asText())));
        boolean changed = !now.equals(byUnit);
        byUnit = now;
        return changed;
    }

    /** In one line, such as {@code the ward: stool; primary care: walk, walking}. */
    String words() {
        return byUnit.isEmpty()
                ? "nothing is open any more"
                : byUnit.entrySet().stream()
                        .map(unit -> unit.getKey() + ": " + String.join(", ", unit.getValue()))
                        .collect(Collectors.joining("; "));
    }
}
