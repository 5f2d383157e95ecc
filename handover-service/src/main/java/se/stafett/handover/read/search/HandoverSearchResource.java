package se.stafett.handover.read.search;

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
import java.util.ArrayList;
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
import se.stafett.edge.identity.Caller;
import se.stafett.edge.identity.Roles;
import se.stafett.edge.page.PageRequest;
import se.stafett.edge.problem.FieldError;
import se.stafett.edge.problem.Problems;
import se.stafett.handover.domain.HandoverStatus;
import se.stafett.handover.storage.HandoverHistory;
import se.stafett.handover.storage.HandoverLabels;
import se.stafett.service.read.Search;
import se.stafett.store.FindStreams;

/** Finds handovers. */
@Path("/handovers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reading handovers")
class HandoverSearchResource {
    private final HandoverHistory history;
    private final FindStreams streams;
    private final Caller caller;

    HandoverSearchResource(HandoverHistory history, FindStreams streams, Caller caller) {
        this.history = history;
        this.streams = streams;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT, Roles.SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "Search handovers",
            description = "By unit, status, patient reference and plan. A professional finds the handovers that their"
                    + " unit takes part in, a patient their own.")
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
                                                        implementation = FoundHandover.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            })))
    public Uni<Response> search(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("status") @Nullable String status,
            @QueryParam("patient") @Nullable String patient,
            @QueryParam("plan") @Nullable String plan,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo asked) {
        List<String> labels =
                new ArrayList<>(Search.labels(unit, status, HandoverStatus.class, patient, caller.actor()));
        if (plan != null) {
            labels.add(HandoverLabels.plan(id(plan)));
        }
        PageRequest page = PageRequest.of(limit, cursor, labels.toString());
        return streams.find(history.name(), labels, page.after(UUID::fromString), page.lookFor())
                .map(found -> found.stream().map(FoundHandover::of).toList())
                .map(found ->
                        page.page(found, one -> one.handoverId().toString()).answer(asked));
    }

    private static UUID id(String plan) {
        try {
            return UUID.fromString(plan);
        } catch (IllegalArgumentException malformed) {
            throw Problems.invalid(List.of(FieldError.of("plan", "uuid"))).asException();
        }
    }
}
