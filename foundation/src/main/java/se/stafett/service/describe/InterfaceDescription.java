package se.stafett.service.describe;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Says once, for all operations, what the code says once: the headers of commands, their answer, and how they are refused. A service
 * names the schema of that answer {@code Accepted}, or {@code Accepted.plans} and so on, by the path, when it decides on several
 * kinds of things; and it gives operations that create something a response 201. A command that leaves what it is about as it is,
 * and so needs no version, has the extension {@code x-versionless}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class InterfaceDescription implements OASFilter {
    private static final String ACCEPTED = "Accepted";
    private static final String KEY = "IdempotencyKey";
    private static final String VERSION = "IfMatch";
    private static final String VERSIONLESS = "x-versionless";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Components components = description.getComponents();
        ProblemAnswers.describe(components);
        components.addParameter(
                KEY,
                header("Idempotency-Key", "7f0c4a0e-goal-1")
                        .description("New for each command, the same when the same command is sent again."));
        components.addParameter(
                VERSION, header("If-Match", "\"7\"").description("The version that was read, as ETag told it."));
        Set<String> schemas = components.getSchemas().keySet();
        description
                .getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) ->
                                describe(new Route(method, path, isVersionless(operation)), operation, schemas)));
    }

    private static void describe(Route route, Operation operation, Set<String> schemas) {
        ProblemAnswers.describe(route, operation);
        if (route.isCommand()) {
            operation.addParameter(createParameter().ref(KEY));
            boolean creates = operation.getResponses().hasAPIResponse("201");
            operation.getResponses().removeAPIResponse("200");
            operation.getResponses().addAPIResponse(creates ? "201" : "200", accepted(route, schemas));
        }
        if (route.isConditional()) {
            operation.addParameter(createParameter().ref(VERSION));
        }
    }

    private static boolean isVersionless(Operation operation) {
        return operation.getExtensions() != null && operation.getExtensions().containsKey(VERSIONLESS);
    }

    private static Parameter header(String name, String example) {
        return createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(true)
                .schema(createSchema().addType(SchemaType.STRING))
                .example(example);
    }

    private static APIResponse accepted(Route route, Set<String> schemas) {
        String own = ACCEPTED + "." + route.things();
        APIResponse response = createAPIResponse()
                .description("Accepted; the same again when the command is repeated.")
                .content(createContent()
                        .addMediaType(
                                "application/json",
                                createMediaType().schema(createSchema().ref(schemas.contains(own) ? own : ACCEPTED))))
                .addHeader("ETag", createHeader().description("The version now."));
        return route.isBelowSomething()
                ? response
                : response.addHeader("Location", createHeader().description("Where it is."));
    }
}
