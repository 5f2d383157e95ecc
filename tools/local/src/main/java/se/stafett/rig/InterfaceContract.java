package se.stafett.rig;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What every service says of itself, and that it keeps to it. */
public interface InterfaceContract {
    /** All that the service answers, such as {@code GET /v1/plans/{plan}}. */
    Set<String> routes();

    /** Those that are posted without a body. */
    default Set<String> withoutBody() {
        return Set.of();
    }

    /** Commands below something that they leave as it is. */
    default Set<String> withoutVersion() {
        return Set.of();
    }

    @Test
    default void the_description_lists_every_route_and_no_other() {
        assertThat(operations(description()).keySet()).isEqualTo(routes());
    }

    @Test
    default void every_operation_says_what_it_does_who_may_call_it_what_it_takes_and_what_it_answers() {
        JsonNode description = description();
        assertThat(description.at("/components/securitySchemes")).isNotEmpty();
        List<String> lacking = new ArrayList<>();
        operations(description).forEach((route, operation) -> {
            require(
                    lacking,
                    route,
                    "summary",
                    !operation.path("summary").asText().isBlank());
            require(lacking, route, "security", !operation.path("security").isEmpty());
            require(lacking, route, "tag", !operation.path("tags").isEmpty());
            boolean takes = route.startsWith("POST") && !withoutBody().contains(route);
            JsonNode request = operation.at("/requestBody/content/application~1json/schema");
            require(lacking, route, "request schema", !takes || !request.isMissingNode());
            JsonNode success = success(operation);
            require(
                    lacking,
                    route,
                    "answer",
                    !success.path("content").findPath("schema").isMissingNode());
            for (String status : route.contains("{") ? List.of("400", "401", "403", "404") : List.of("401", "403")) {
                JsonNode problem =
                        resolved(description, operation.path("responses").path(status));
                require(
                        lacking,
                        route,
                        status,
                        problem.at("/content/application~1problem+json/schema").isObject());
            }
        });
        assertThat(lacking).isEmpty();
    }

    @Test
    default void every_command_says_that_it_needs_a_key_and_a_version() {
        JsonNode description = description();
        List<String> lacking = new ArrayList<>();
        operations(description).forEach((route, operation) -> {
            if (route.startsWith("POST") && !route.endsWith("/patient-references")) {
                List<String> names = operation
                        .path("parameters")
                        .valueStream()
                        .map(parameter ->
                                resolved(description, parameter).path("name").asText())
                        .toList();
                require(lacking, route, "Idempotency-Key", names.contains("Idempotency-Key"));
                boolean versioned = route.contains("{") && !withoutVersion().contains(route);
                require(lacking, route, "If-Match", names.contains("If-Match") == versioned);
                require(lacking, route, "422", operation.path("responses").has("422"));
                require(lacking, route, "412", operation.path("responses").has("412") == versioned);
            }
        });
        assertThat(lacking).isEmpty();
    }

    @Test
    default void every_field_of_a_request_has_an_example_or_a_list_of_its_words() {
        JsonNode description = description();
        List<String> lacking = new ArrayList<>();
        operations(description).forEach((route, operation) -> {
            JsonNode schema = operation.at("/requestBody/content/application~1json/schema");
            fields(description, resolved(description, schema), route, lacking);
        });
        assertThat(lacking).isEmpty();
    }

    @Test
    default void health_readiness_metrics_and_description_answer_without_a_token() {
        for (String path : List.of("/q/health", "/q/health/live", "/q/health/ready", "/q/metrics", "/q/openapi")) {
            assertThat(Request.get(path).send().status()).as(path).isEqualTo(200);
        }
        assertThat(Request.get("/q/health/ready").send().at("status")).isEqualTo("UP");
        assertThat(series(Request.get("/q/metrics").send().body()))
                .contains("http_server_requests")
                .contains("sql_pool_queue_size{pool_name=\"events\",pool_type=\"sql\"}")
                .contains("sql_pool_queue_size{pool_name=\"keys\",pool_type=\"sql\"}");
    }

    @Test
    default void nothing_else_answers_without_a_token() {
        for (String route : routes()) {
            String path =
                    route.substring(route.indexOf('/')).replaceAll("\\{\\w+}", "00000000-0000-0000-0000-000000000000");
            Answer answer = route.startsWith("GET")
                    ? Request.get(path).send()
                    : Request.post(path, "{}").withNewKey().onVersion(1).send();
            assertThat(answer.status()).as(route).isEqualTo(401);
            assertThat(answer.code()).as(route).isEqualTo("token-missing");
            assertThat(answer.header("WWW-Authenticate")).as(route).isPresent();
        }
    }

    @Test
    default void metrics_name_no_thing_and_no_person() {
        assertThat(series(Request.get("/q/metrics").send().body()))
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
                .doesNotContainPattern("\\b(19|20)[0-9]{10}\\b");
    }

    /** What is counted, without the counts: a rate may have twelve digits of its own. */
    private static String series(String metrics) {
        return metrics.lines()
                .map(line -> line.substring(0, line.lastIndexOf(' ')))
                .collect(Collectors.joining("\n"));
    }

    private static void fields(JsonNode description, JsonNode schema, String at, List<String> lacking) {
        schema.path("properties").properties().forEach(property -> {
            JsonNode field = resolved(description, property.getValue());
            String name = at + " " + property.getKey();
            JsonNode items = resolved(description, field.path("items"));
            if (field.has("properties")) {
                fields(description, field, name, lacking);
            } else if (items.has("properties")) {
                fields(description, items, name + "[]", lacking);
            } else {
                boolean shown = List.of("example", "examples", "enum").stream()
                        .anyMatch(key -> property.getValue().has(key) || field.has(key));
                require(lacking, name, "example", shown || isPlain(field));
            }
        });
    }

    /** True, false and ids need no example. */
    private static boolean isPlain(JsonNode field) {
        String type = field.path("type").toString();
        return type.contains("boolean") || field.path("format").asText().equals("uuid");
    }

    private static JsonNode resolved(JsonNode description, JsonNode part) {
        if (part.has("$ref")) {
            return description.at(part.path("$ref").asText().substring(1));
        }
        for (String several : List.of("anyOf", "allOf", "oneOf")) {
            for (JsonNode one : part.path(several)) {
                if (one.has("$ref")) {
                    return resolved(description, one);
                }
            }
        }
        return part;
    }

    private static JsonNode success(JsonNode operation) {
        JsonNode responses = operation.path("responses");
        return responses.has("201") ? responses.path("201") : responses.path("200");
    }

    private static void require(List<String> lacking, String where, String what, boolean there) {
        if (!there) {
            lacking.add(where + ": " + what);
        }
    }

    private static JsonNode description() {
        return Request.get("/q/openapi?format=json").send().ok().json();
    }

    private static Map<String, JsonNode> operations(JsonNode description) {
        Map<String, JsonNode> operations = new TreeMap<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (method.getValue().has("responses")) {
                        operations.put(
                                method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), method.getValue());
                    }
                }));
        return operations;
    }
}
