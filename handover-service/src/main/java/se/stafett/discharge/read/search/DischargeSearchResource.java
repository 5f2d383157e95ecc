package se.stafett.discharge.read.search;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.stafett.discharge.domain.DischargeStatus;
import se.stafett.discharge.storage.DischargeHistory;
import se.stafett.edge.identity.Caller;
import se.stafett.edge.identity.Roles;
import se.stafett.edge.page.PageRequest;
import se.stafett.service.read.Search;
import se.stafett.store.FindStreams;

/** Finds discharges. */
@Path("/discharges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reading discharges")
class DischargeSearchResource {
    private final DischargeHistory history;
    private final FindStreams streams;
    private final Caller caller;

    DischargeSearchResource(DischargeHistory history, FindStreams streams, Caller caller) {
        this.history = history;
        this.streams = streams;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT, Roles.SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "Search discharges",
            description =
                    "By unit, status and patient reference. A professional finds the discharges in which their unit"
                            + " takes part, a patient their own.")
    @APIResponse(
            responseCode = "200",
            description = "One page; next is the cursor of the next one, if there is one.",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties = {
                                                @SchemaProperty(
                                                        name = "items",
                                                        type = SchemaType.ARRAY,
                                                        implementation = FoundDischarge.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            })))
    public Uni<Response> search(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("status") @Nullable String status,
            @QueryParam("patient") @Nullable String patient,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo asked) {
        List<String> labels = Search.labels(unit, status, DischargeStatus.class, patient, caller.actor());
        PageRequest page = PageRequest.of(limit, cursor, labels.toString());
        return streams.find(history.name(), labels, page.after(UUID::fromString), page.lookFor())
                .map(found -> found.stream().map(FoundDischarge::of).toList())
                .map(found ->
                        page.page(found, one -> one.dischargeId().toString()).answer(asked));
    }
}
