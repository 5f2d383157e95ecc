package se.stafett.assessment.read.group;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.stafett.assessment.storage.AssessmentLabels;
import se.stafett.care.HsaId;
import se.stafett.care.instrument.Instrument;
import se.stafett.care.instrument.Instruments;
import se.stafett.edge.identity.Caller;
import se.stafett.edge.identity.Roles;
import se.stafett.edge.problem.Problem;
import se.stafett.edge.problem.Problems;
import se.stafett.service.read.Reach;
import se.stafett.service.storage.Labels;

/** Scores of a group of patients. */
@Path("/instrument-groups/{instrument}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Instruments")
class GroupResource {
    private final Instruments instruments;
    private final Matching matching;
    private final Caller caller;

    GroupResource(Instruments instruments, Matching matching, Caller caller) {
        this.instruments = instruments;
        this.matching = matching;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "See how scores spread and change in a group",
            description =
                    "By unit and period. A professional sees the assessments of their own unit. Of fewer than five patients"
                            + " nothing is told.")
    public Uni<GroupView> read(
            @PathParam("instrument") @Parameter(example = "berg") String code,
            @QueryParam("unit") @Parameter(example = "SE0000000001-STROKE") @Nullable String unit,
            @QueryParam("from") @Parameter(description = "First day.", example = "2026-01-01") @Nullable String from,
            @QueryParam("to") @Parameter(description = "Last day.", example = "2026-12-31") @Nullable String to) {
        Instrument instrument = instruments
                .find(code)
                .orElseThrow(() -> Problem.of(404, "not-found").asException());
        Scores scores = new Scores(code, Period.of(from, to));
        return matching.all(labels(code, unit))
                .invoke(scores::add)
                .onItem()
                .ignoreAsUni()
                .map(done -> GroupView.of(instrument, scores));
    }

    private List<String> labels(String code, @Nullable String unit) {
        List<String> labels = new ArrayList<>(Reach.of(caller.actor()));
        labels.add(AssessmentLabels.instrument(code));
        if (unit != null) {
            labels.add(Labels.unit(Problems.valid("unit", HsaId.parse(unit))));
        }
        return List.copyOf(labels);
    }
}
