package se.stafett.journey.conformance;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PatientRef;
import se.stafett.contracts.journey.JourneyLimits;
import se.stafett.edge.identity.Caller;
import se.stafett.edge.identity.Roles;
import se.stafett.edge.problem.Language;
import se.stafett.edge.problem.Problems;
import se.stafett.journey.log.PatientLog;
import se.stafett.service.read.Moment;
import se.stafett.service.read.Told;

/** Holds a journey against the model. */
@Path("/patients/{patient}/conformance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journeys")
class ConformanceResource {
    private final PatientLog log;
    private final JourneyLimits limits;
    private final Caller caller;
    private final Clock clock;

    ConformanceResource(PatientLog log, JourneyLimits limits, Caller caller, Clock clock) {
        this.log = log;
        this.limits = limits;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT, Roles.SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "See whether a patient's journey follows the generic model",
            description =
                    "The steps that it has reached over all services, and where it departs from the model, with since when and until"
                            + " when. Texts are in the language asked for. As known here now, or as recorded at a moment.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConformanceView.class)))
    @APIResponse(responseCode = "410", description = "What was known of the patient has been erased.")
    public Uni<Response> read(
            @PathParam("patient")
                    @Parameter(description = "The patient's reference", example = "0123456789abcdef0123456789abcdef")
                    String patient,
            @QueryParam("asOf")
                    @Parameter(description = "RFC 3339, not in the future", example = "2026-11-20T09:30:00Z")
                    @Nullable String asOf,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String languages) {
        PatientRef ref = Problems.valid("patient", PatientRef.parse(patient));
        Instant moment = asOf == null ? clock.instant() : Moment.past(asOf, clock);
        Language language = Language.preferred(languages);
        return log.of(ref, caller.actor())
                .map(events -> ConformanceView.of(ref, events, moment, limits, language))
                .map(view -> Told.answer(Response.ok(view).build(), language));
    }
}
