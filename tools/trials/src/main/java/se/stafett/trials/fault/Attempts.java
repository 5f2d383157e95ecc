package se.stafett.trials.fault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The clients' single attempts to send a command, one by one.
 *
 * @param answered how long each took that settled its command, the shortest first
 * @param unsettled how long the others took, by what they came to: a status with its problem, or how the connection ended
 */
record Attempts(List<Duration> answered, Map<String, List<Duration>> unsettled) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads them from the clients' log. */
    static Attempts read(Path log) {
        Map<List<String>, Instant> begun = new HashMap<>();
        Attempts attempts = new Attempts(new ArrayList<>(), new TreeMap<>());
        try {
            for (String line : Files.readAllLines(log)) {
                attempts.add(JSON.readTree(line), begun);
            }
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the log of commands holds what is no JSON", broken);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Collections.sort(attempts.answered);
        attempts.unsettled.values().forEach(Collections::sort);
        return attempts;
    }

    private void add(JsonNode line, Map<List<String>, Instant> begun) {
        List<String> name = List.of(
                line.required("caller").asText(),
                line.required("key").asText(),
                line.required("attempt").asText());
        Instant at = Instant.parse(line.required("at").asText());
        String op = line.required("op").asText();
        if (op.equals("invoke")) {
            begun.put(name, at);
            return;
        }
        Instant begin = begun.remove(name);
        Duration took = begin == null ? Duration.ZERO : Duration.between(begin, at);
        if (op.equals("unknown")) {
            unsettled
                    .computeIfAbsent(line.required("why").asText(), why -> new ArrayList<>())
                    .add(took);
        } else {
            answered.add(took);
        }
    }

    /** The time within which this share of the settling attempts was answered. */
    Duration within(double share) {
        return answered.isEmpty()
                ? Duration.ZERO
                : answered.get((int) Math.min(answered.size() - 1L, Math.round(share * answered.size())));
    }

    /**
     * What clients of a service that stays up must not be told while its servers are away.
     *
     * @param fair what they may be told
     * @param longest how long they may wait to be told anything
     */
    List<String> unfair(Set<String> fair, Duration longest) {
        List<String> findings = new ArrayList<>();
        unsettled.forEach((why, took) -> {
            if (!fair.contains(why)) {
                findings.add("a command came to \"" + why + "\", " + took.size() + " times");
            }
            if (took.getLast().compareTo(longest) > 0) {
                findings.add("a command hung for " + took.getLast().toMillis() + " ms and came to \"" + why + "\"");
            }
        });
        if (within(1).compareTo(longest) > 0) {
            findings.add("a command hung for " + within(1).toMillis() + " ms before it was answered");
        }
        return findings;
    }

    /** What the attempts came to that settled nothing. */
    String inWords() {
        return unsettled.isEmpty()
                ? "every attempt was answered"
                : unsettled.entrySet().stream()
                        .map(kind -> String.format(
                                Locale.ROOT,
                                "%d × %s (at most %.1f s)",
                                kind.getValue().size(),
                                kind.getKey(),
                                kind.getValue().getLast().toMillis() / 1e3))
                        .collect(Collectors.joining(", "));
    }
}
