package se.stafett.discharge.write;

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

/** Begins discharges. */
@Path("/discharges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stay in hospital")
@Command
class AdmissionResource {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final DischargeCommands commands;
    private final PatientReferences references;
    private final Clock clock;

    AdmissionResource(DischargeCommands commands, PatientReferences references, Clock clock) {
        this.commands = commands;
        this.references = references;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
    @Operation(
            summary = "Notify of an admission",
            description = "The acting unit is the hospital's. One discharge of a patient is open at a unit at a time."
                    + " Answers 201 with its id.")
    @APIResponse(responseCode = "201")
    public Uni<Response> begin(@NotNull @Valid AdmissionRequest request) {
        return commands.begin(request.toCommand(references, LocalDate.now(clock.withZone(SWEDEN))));
    }
}
