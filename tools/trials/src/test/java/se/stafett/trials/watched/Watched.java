package se.stafett.trials.watched;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stafett.trials.Clone;

/** The clone's alerts, dashboard and runbooks. */
public final class Watched {
    private static final Path FOLDER = Clone.top().resolve("deploy/observability");
    private static final Pattern METRIC =
            Pattern.compile("\\b(?:stafett|kafka|http_server|jvm|sql_pool|process)_[a-z_]+\\b(?![\"=])");
    private static final Pattern HEADING = Pattern.compile("(?m)^## (\\w+)$");
    private static final Pattern TYPE = Pattern.compile("type=~?\"([^\"]+)\"");
    // What only an installation with witnesses shows, and what the client library shows only after its first minute.
    private static final List<String> NOT_AT_ONCE = List.of("stafett_witness_", "kafka_consumer_");

    private Watched() {}

    static List<JsonNode> alerts() {
        List<JsonNode> alerts = new ArrayList<>();
        parsed(new YAMLMapper(), FOLDER.resolve("alerts.yml"))
                .path("groups")
                .forEach(group -> group.path("rules").forEach(alerts::add));
        return alerts;
    }

    static List<JsonNode> panels() {
        List<JsonNode> panels = new ArrayList<>();
        parsed(new ObjectMapper(), FOLDER.resolve("dashboard.json"))
                .path("panels")
                .forEach(panels::add);
        return panels;
    }

    static List<String> queries() {
        Stream<String> alerts =
                alerts().stream().map(alert -> alert.path("expr").asText());
        Stream<String> panels = panels().stream()
                .flatMap(panel -> panel.path("targets").valueStream())
                .map(target -> target.path("expr").asText());
        return Stream.concat(alerts, panels).toList();
    }

    /** The names of runbooks, in order. */
    static List<String> runbooks() {
        return HEADING.matcher(text(Clone.top().resolve("docs/runbooks.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The types of events that are asked for by name. */
    static Set<String> types() {
        return queries().stream()
                .flatMap(query -> TYPE.matcher(query).results())
                .flatMap(found -> Pattern.compile("\\|").splitAsStream(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The metrics that alerts and dashboard ask for, as far as each installation shows them as soon as it runs. */
    public static Set<String> metrics() {
        return queries().stream()
                .flatMap(query -> METRIC.matcher(query).results())
                .map(MatchResult::group)
                .filter(name -> NOT_AT_ONCE.stream().noneMatch(name::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a metric is asked for, itself or in another of the forms of a timer. */
    public static boolean asksFor(String metric) {
        String family = metric.replaceFirst("_(bucket|count|sum|max)$", "");
        return metrics().stream().anyMatch(name -> name.equals(metric) || name.startsWith(family + "_"));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode parsed(ObjectMapper mapper, Path file) {
        try {
            return mapper.readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
