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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.stafett.discharge.write.PlanningRequests.AgreementRequest;
import se.stafett.discharge.write.PlanningRequests.CallRequest;
import se.stafett.discharge.write.PlanningRequests.ContactRequest;
import se.stafett.discharge.write.PlanningRequests.InformationRequest;
import se.stafett.discharge.write.PlanningRequests.SummaryRequest;
import se.stafett.edge.command.Command;
import se.stafett.edge.command.Conditional;
import se.stafett.edge.identity.Roles;

/** Takes what is done so that the patient can leave; what is late is taken when they have left. */
@Path("/discharges/{discharge}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Planning of a discharge")
@Command
@Conditional
@RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
class PlanningResource {
    private final DischargeCommands commands;

    PlanningResource(DischargeCommands commands) {
        this.commands = commands;
    }

    @POST
    @Path("/contact")
    @Operation(summary = "Name the patient's contact", description = "By a regional open-care unit that is concerned.")
    public Uni<Response> name(@PathParam("discharge") UUID discharge, @NotNull @Valid ContactRequest request) {
        return commands.on(discharge, request.toCommand());
    }

    @POST
    @Path("/planning-call")
    @Operation(summary = "Call to coordinated planning", description = "By the contact's unit.")
    public Uni<Response> call(@PathParam("discharge") UUID discharge, @NotNull @Valid CallRequest request) {
        return commands.on(discharge, request.toCommand());
    }

    @POST
    @Path("/information")
    @Operation(summary = "Record that information was handed over", description = "Answers 201 with its id.")
    @APIResponse(responseCode = "201")
    public Uni<Response> inform(@PathParam("discharge") UUID discharge, @NotNull @Valid InformationRequest request) {
        return commands.on(discharge, request.toCommand());
    }

    @POST
    @Path("/patient-summary")
    @Operation(summary = "Record that the patient got a summary")
    public Uni<Response> sumUp(@PathParam("discharge") UUID discharge, @NotNull @Valid SummaryRequest request) {
        return commands.on(discharge, request.toCommand());
    }

    @POST
    @Path("/payment-agreement")
    @Operation(
            summary = "Report what was agreed on the payment duty",
            description = "By the hospital unit or a unit of the municipality.")
    public Uni<Response> agree(@PathParam("discharge") UUID discharge, @NotNull @Valid AgreementRequest request) {
        return commands.on(discharge, request.toCommand());
    }
}
