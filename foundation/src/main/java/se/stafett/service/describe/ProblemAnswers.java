package se.stafett.service.describe;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** How refusals are described: one form for all (RFC 9457), and what each status means here. */
final class ProblemAnswers {
    static final String SCHEMA = "Problem";

    private ProblemAnswers() {}

    static void describe(Route route, Operation operation) {
        statuses(route).forEach((status, meaning) -> operation.getResponses().addAPIResponse(status, answer(meaning)));
    }

    private static SortedMap<String, String> statuses(Route route) {
        SortedMap<String, String> statuses = new TreeMap<>();
        statuses.put("401", "There is no token, or one that is not valid.");
        statuses.put("403", "The role, the unit or a claim does not give this right.");
        if (route.takesInput()) {
            statuses.put("400", "Something is not of the form that it must be; errors names fields and rules.");
        }
        if (route.isBelowSomething()) {
            statuses.put("404", "There is no such thing, or none that the caller may know of.");
        }
        if (route.isCommand()) {
            statuses.put("409", "Not as things stand now, or the same command is being carried out.");
            statuses.put("413", "The body is larger than 256 KB.");
            statuses.put("415", "The body is not application/json.");
            statuses.put("422", "Never as asked; or the Idempotency-Key was used for another request.");
        }
        if (route.isConditional()) {
            statuses.put("412", "The version in If-Match is not the present one, which currentVersion and ETag tell.");
            statuses.put("428", "If-Match is missing.");
        }
        return statuses;
    }

    private static APIResponse answer(String meaning) {
        Schema problem = createSchema().ref("#/components/schemas/" + SCHEMA);
        return createAPIResponse()
                .description(meaning)
                .content(createContent()
                        .addMediaType(
                                "application/problem+json", createMediaType().schema(problem)));
    }

    static Schema schema() {
        Schema error = object().addProperty("field", text("goals[0].words"))
                .addProperty("rule", text("text-blank"))
                .addProperty("message", text("Write a text. The field must not be empty."));
        return object().description("Why a request was refused, in English or Swedish by Accept-Language.")
                .addProperty("type", text("https://stafett.se/problems/input-invalid"))
                .addProperty("title", text("Something in the request is not as it must be"))
                .addProperty(
                        "status", createSchema().addType(SchemaType.INTEGER).examples(List.of(400)))
                .addProperty("detail", text("See errors for each field and its rule."))
                .addProperty("instance", text("urn:uuid:123e4567-e89b-12d3-a456-426614174000"))
                .addProperty("code", text("input-invalid"))
                .addProperty("errors", createSchema().addType(SchemaType.ARRAY).items(error));
    }

    private static Schema object() {
        return createSchema().addType(SchemaType.OBJECT);
    }

    private static Schema text(String example) {
        return createSchema().addType(SchemaType.STRING).examples(List.of(example));
    }
}
