package se.stafett.plan.write.merge;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.command.Command;
import se.stafett.edge.command.Conditional;
import se.stafett.edge.identity.Roles;
import se.stafett.edge.input.Text;
import se.stafett.plan.domain.PairCommand.KeepApart;
import se.stafett.plan.domain.PairCommand.MergePlans;
import se.stafett.plan.domain.PairCommand.ReverseMerge;
import se.stafett.plan.write.PairCommands;
import se.stafett.service.write.Reason;
import se.stafett.service.write.Texts;

/** Two plans of one patient: merged, parted again, or kept apart on purpose. */
@Path("/plans/{plan}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Merging plans")
@Command
@Conditional
@RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
class MergeResource {
    private final PairCommands commands;

    MergeResource(PairCommands commands) {
        this.commands = commands;
    }

    @POST
    @Path("/merges")
    @Operation(
            summary = "Merge another plan into this one",
            description =
                    "Every goal and intervention keeps its id and says which plan, version and event it came from.")
    @APIResponse(responseCode = "201")
    public Uni<Response> merge(@PathParam("plan") UUID plan, @NotNull @Valid Merge request) {
        return commands.onPair(
                plan, new MergePlans(request.absorb(), request.absorbVersion(), Texts.text(request.reason())));
    }

    @POST
    @Path("/merges/{merge}/reversal")
    @Operation(
            summary = "Undo a merge",
            description = "The items go back as they stand now, as long as nothing else has been tied to them.")
    public Uni<Response> reverse(
            @PathParam("plan") UUID plan, @PathParam("merge") UUID merge, @NotNull @Valid Reason request) {
        return commands.onPair(plan, new ReverseMerge(merge, request.text()));
    }

    @POST
    @Path("/kept-apart")
    @Operation(summary = "Say why this plan and another are not merged")
    public Uni<Response> keepApart(@PathParam("plan") UUID plan, @NotNull @Valid Apart request) {
        return commands.onPair(plan, new KeepApart(request.from(), Texts.text(request.reason())));
    }

    @Schema(name = "Merge")
    record Merge(
            @NotNull @Schema(description = "The plan that is taken in.")
            UUID absorb,

            @Min(1) @Schema(description = "The version of it that you have read.", examples = "9")
            long absorbVersion,

            @NotNull @Text(Length.NOTE) @Schema(examples = "Samma vårdförlopp, dubbelt upplagt.")
            String reason) {}

    @Schema(name = "KeptApart")
    record Apart(
            @NotNull @Schema(description = "The plan that is already active.")
            UUID from,

            @NotNull @Text(Length.NOTE) @Schema(examples = "Gäller en skada utan samband med stroken.")
            String reason) {}
}
