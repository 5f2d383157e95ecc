package se.stafett.service.describe;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** How refusals are described: one form for all (RFC 9457), and what each status means here, said once and referred to. */
final class ProblemAnswers {
    private static final String PROBLEM = "Problem";

    private static final Map<String, String> MEANINGS = Map.of(
            "400", "Something is not of the form that it must be; errors names fields and rules.",
            "401", "There is no token, or one that is not valid.",
            "403", "The role, the unit or a claim does not give this right.",
            "404", "There is no such thing, or none that the caller may know of.",
            "409", "Not as things stand now, or the same command is being carried out.",
            "412", "The version in If-Match is not the present one, which currentVersion and ETag tell.",
            "413", "The body is larger than 256 KB.",
            "415", "The body is not application/json.",
            "422", "Never as asked; or the Idempotency-Key was used for another request.",
            "428", "If-Match is missing.");

    private ProblemAnswers() {}

    static void describe(Components components) {
        components.addSchema(PROBLEM, schema());
        MEANINGS.forEach((status, meaning) -> components.addResponse(PROBLEM + status, answer(meaning)));
    }

    static void describe(Route route, Operation operation) {
        statuses(route)
                .forEach(status -> operation
                        .getResponses()
                        .addAPIResponse(status, createAPIResponse().ref(PROBLEM + status)));
    }

    private static List<String> statuses(Route route) {
        List<String> statuses = new ArrayList<>(List.of("401", "403"));
        if (route.takesInput()) {
            statuses.add("400");
        }
        if (route.isBelowSomething()) {
            statuses.add("404");
        }
        if (route.isCommand()) {
            statuses.addAll(List.of("409", "413", "415", "422"));
        }
        if (route.isConditional()) {
            statuses.addAll(List.of("412", "428"));
        }
        return statuses;
    }

    private static APIResponse answer(String meaning) {
        return createAPIResponse()
                .description(meaning)
                .content(createContent()
                        .addMediaType(
                                "application/problem+json",
                                createMediaType().schema(createSchema().ref(PROBLEM))));
    }

    private static Schema schema() {
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
