package se.stafett.assessment.write;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.stafett.edge.command.Command;
import se.stafett.edge.identity.PatientReferences;
import se.stafett.edge.identity.Roles;

/** Begins assessments. */
@Path("/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Course of an assessment")
@Command
class OpeningResource {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final AssessmentCommands commands;
    private final PatientReferences references;
    private final Clock clock;

    OpeningResource(AssessmentCommands commands, PatientReferences references, Clock clock) {
        this.commands = commands;
        this.references = references;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
    @Operation(
            summary = "Open an assessment",
            description =
                    "On suspicion of a need, or anew for a plan. The acting unit works on it. Answers 201 with its id.")
    @APIResponse(responseCode = "201")
    public Uni<Response> open(@NotNull @Valid OpenRequest request) {
        return commands.open(request.toCommand(references, LocalDate.now(clock.withZone(SWEDEN))));
    }
}
