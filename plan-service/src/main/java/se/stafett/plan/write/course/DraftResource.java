package se.stafett.plan.write.course;

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
import se.stafett.plan.write.PlanCommands;

/** Begins plans. */
@Path("/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Course of a plan")
@Command
class DraftResource {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final PlanCommands commands;
    private final PatientReferences references;
    private final Clock clock;

    DraftResource(PlanCommands commands, PatientReferences references, Clock clock) {
        this.commands = commands;
        this.references = references;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
    @Operation(
            summary = "Draft a plan",
            description = "From an assessment, or by itself. Answers 201 with the plan's id.")
    @APIResponse(responseCode = "201")
    public Uni<Response> draft(@NotNull @Valid DraftRequest request) {
        LocalDate today = LocalDate.now(clock.withZone(SWEDEN));
        return commands.draft(request.toCommand(references, today));
    }
}
