package se.stafett.assessment.read.current;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.stafett.assessment.domain.Assessment;
import se.stafett.assessment.read.KnownAssessment;
import se.stafett.assessment.storage.AssessmentHistory;
import se.stafett.care.Actor;
import se.stafett.contracts.assessment.CurrentAssessment;
import se.stafett.edge.command.Version;
import se.stafett.edge.identity.Caller;
import se.stafett.edge.identity.Roles;
import se.stafett.service.read.Moment;
import se.stafett.service.storage.Stored;

/** One assessment. */
@Path("/assessments/{assessment}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reading assessments")
class CurrentAssessmentResource {
    private final AssessmentHistory history;
    private final Caller caller;
    private final Clock clock;

    CurrentAssessmentResource(AssessmentHistory history, Caller caller, Clock clock) {
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT, Roles.SYSTEM, Roles.AUDITOR})
    @Operation(summary = "Read an assessment", description = "As it stands, or as it was recorded at a moment.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    public Uni<Response> read(
            @PathParam("assessment") UUID assessment,
            @QueryParam("asOf")
                    @Parameter(description = "RFC 3339, not in the future", example = "2026-11-20T09:30:00Z")
                    @Nullable String asOf) {
        Actor actor = caller.actor();
        Uni<Stored<Assessment, CurrentAssessment>> found =
                asOf == null ? history.latest(assessment) : history.asOf(assessment, Moment.past(asOf, clock));
        return found.map(stored -> KnownAssessment.to(actor, stored)).map(CurrentAssessmentResource::answer);
    }

    private static Response answer(Stored<Assessment, CurrentAssessment> stored) {
        return Response.ok(AssessmentView.of(stored))
                .tag(Version.tag(stored.version()))
                .build();
    }
}
