package se.stafett.trials.care;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.stafett.local.client.OpenThing;

/** What plan-service and the auditor, who has an export, say of one plan at moments. */
record PlanOverTime(Care care, OpenThing plan, String patient, Auditor auditor, Path export) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** When each of the plan's events was recorded. */
    static List<String> recorded(Care care, OpenThing plan) {
        return care.services
                .at(plan.path())
                .get(care.system, plan.path() + "/events?limit=200")
                .path("items")
                .findValuesAsText("recordedAt");
    }

    JsonNode served(String moment) {
        return read("?asOf=" + moment).path("plan");
    }

    JsonNode audited(String moment) throws IOException {
        for (JsonNode stream : told("replay", "--as-of", moment).path("streams")) {
            if (stream.path("id").asText().equals(plan.id().toString())) {
                return stream.path("document");
            }
        }
        throw new AssertionError("the auditor knows nothing of the plan at " + moment);
    }

    JsonNode servedDiff(String from, String to) {
        return difference(read("/diff?from=" + from + "&to=" + to));
    }

    JsonNode auditedDiff(String from, String to) throws IOException {
        JsonNode told = told("diff", "--since", from, "--until", to, "--language", "en");
        return difference(told.path("streams").path(0));
    }

    private static ObjectNode difference(JsonNode answer) {
        return ((ObjectNode) answer).retain("changes", "told");
    }

    private JsonNode read(String below) {
        return care.services.at(plan.path()).get(care.system, plan.path() + below);
    }

    private JsonNode told(String command, Object... options) throws IOException {
        List<Object> words = new ArrayList<>(List.of(command, "--json", "--patient", patient, "--from", export));
        words.addAll(List.of(options));
        return JSON.readTree(auditor.told(words.toArray()).out());
    }
}
