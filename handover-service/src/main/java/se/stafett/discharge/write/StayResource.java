package se.stafett.discharge.write;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.stafett.discharge.domain.StayCommand.CancelDischarge;
import se.stafett.discharge.domain.StayCommand.WithdrawReadiness;
import se.stafett.discharge.write.StayRequests.ConcernRequest;
import se.stafett.discharge.write.StayRequests.DepartureRequest;
import se.stafett.discharge.write.StayRequests.EstimateRequest;
import se.stafett.discharge.write.StayRequests.ReadinessRequest;
import se.stafett.edge.command.Command;
import se.stafett.edge.command.Conditional;
import se.stafett.edge.identity.Roles;
import se.stafett.service.write.Reason;

/** Takes what the hospital tells of a patient who is there; each notice is given to those concerned when it is accepted. */
@Path("/discharges/{discharge}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stay in hospital")
@Command
@Conditional
@RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
class StayResource {
    private final DischargeCommands commands;

    StayResource(DischargeCommands commands) {
        this.commands = commands;
    }

    @POST
    @Path("/concerned")
    @Operation(
            summary = "Notify a further unit of the admission",
            description = "From then on it takes part, and its own clocks run.")
    public Uni<Response> concern(@PathParam("discharge") UUID discharge, @NotNull @Valid ConcernRequest request) {
        return commands.on(discharge, request.toCommand());
    }

    @POST
    @Path("/estimate")
    @Operation(summary = "Notify of a changed estimate")
    public Uni<Response> estimate(@PathParam("discharge") UUID discharge, @NotNull @Valid EstimateRequest request) {
        return commands.on(discharge, request.toCommand());
    }

    @POST
    @Path("/readiness")
    @Operation(summary = "Notify that the patient is ready to be discharged")
    public Uni<Response> ready(@PathParam("discharge") UUID discharge, @NotNull @Valid ReadinessRequest request) {
        return commands.on(discharge, request.toCommand());
    }

    @POST
    @Path("/readiness/withdrawal")
    @Operation(summary = "Withdraw readiness", description = "Stops its clocks; a later readiness starts new ones.")
    public Uni<Response> withdraw(@PathParam("discharge") UUID discharge, @NotNull @Valid Reason request) {
        return commands.on(discharge, new WithdrawReadiness(request.text()));
    }

    @POST
    @Path("/departure")
    @Operation(summary = "Report that the patient has left")
    public Uni<Response> left(@PathParam("discharge") UUID discharge, @NotNull @Valid DepartureRequest request) {
        return commands.on(discharge, request.toCommand());
    }

    @POST
    @Path("/cancellation")
    @Operation(summary = "Cancel a discharge", description = "What was notified of came to nothing; all clocks stop.")
    public Uni<Response> cancel(@PathParam("discharge") UUID discharge, @NotNull @Valid Reason request) {
        return commands.on(discharge, new CancelDischarge(request.text()));
    }
}
