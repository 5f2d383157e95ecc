package se.stafett.journey.history;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PatientRef;
import se.stafett.contracts.history.Entry;
import se.stafett.contracts.history.History;
import se.stafett.contracts.payload.Recorded;
import se.stafett.edge.identity.Caller;
import se.stafett.edge.identity.Roles;
import se.stafett.edge.page.PageRequest;
import se.stafett.edge.problem.Language;
import se.stafett.edge.problem.Problems;
import se.stafett.journey.log.PatientLog;
import se.stafett.service.read.Moment;
import se.stafett.service.read.Told;

/** Tells a patient's whole history. */
@Path("/patients/{patient}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journeys")
class HistoryResource {
    private final PatientLog log;
    private final Caller caller;
    private final Clock clock;

    HistoryResource(PatientLog log, Caller caller, Clock clock) {
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT, Roles.SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "Read what happened to a patient, over all services",
            description =
                    "One timeline, in the order in which it was recorded, in the language asked for. It says what kind of thing"
                            + " happened, when, by whom and where in the log; what it says in full is read where it belongs.")
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
                                                        implementation = HistoryEntryView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            })))
    @APIResponse(responseCode = "410", description = "What was known of the patient has been erased.")
    public Uni<Response> read(
            @PathParam("patient")
                    @Parameter(description = "The patient's reference", example = "0123456789abcdef0123456789abcdef")
                    String patient,
            @QueryParam("asOf")
                    @Parameter(description = "RFC 3339, not in the future", example = "2026-11-20T09:30:00Z")
                    @Nullable String asOf,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String languages,
            @Context UriInfo asked) {
        PatientRef ref = Problems.valid("patient", PatientRef.parse(patient));
        Instant moment = asOf == null ? clock.instant() : Moment.past(asOf, clock);
        PageRequest page = PageRequest.of(limit, cursor, "history " + ref + " " + asOf);
        Optional<UUID> after = page.after(UUID::fromString);
        Language language = Language.preferred(languages);
        return log.of(ref, caller.actor())
                .map(events -> page.page(
                        entries(events, moment, after, page.lookFor(), language),
                        entry -> entry.eventId().toString()))
                .map(found -> Told.answer(found.answer(asked), language));
    }

    /** @param after the event of the last entry that was seen */
    private static List<HistoryEntryView> entries(
            List<Recorded> events, Instant asOf, Optional<UUID> after, int most, Language language) {
        Stream<Entry> entries = History.of(events, asOf).stream();
        return after.map(last ->
                        entries.dropWhile(entry -> !entry.event().equals(last)).skip(1))
                .orElse(entries)
                .limit(most)
                .map(entry -> HistoryEntryView.of(entry, language))
                .toList();
    }
}
