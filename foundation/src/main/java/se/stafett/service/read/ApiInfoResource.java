package se.stafett.service.read;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.stafett.edge.identity.Roles;

/** What the national REST profile asks every interface to say of itself. */
@Path("/api-info")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "About")
class ApiInfoResource {
    private final String name;
    private final String version;

    ApiInfoResource(
            @ConfigProperty(name = "quarkus.application.name") String name,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.name = name;
        this.version = version;
    }

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT, Roles.RELATIVE, Roles.SYSTEM, Roles.AUDITOR})
    @Operation(summary = "About this interface")
    public ApiInfo info() {
        return new ApiInfo("Stafett " + name, version, "active", "/q/openapi");
    }

    @Schema(name = "ApiInfo")
    record ApiInfo(String apiName, String apiVersion, String apiStatus, String apiDocumentation) {}
}
