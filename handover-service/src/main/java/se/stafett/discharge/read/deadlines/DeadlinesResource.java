package se.stafett.discharge.read.deadlines;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Actor;
import se.stafett.contracts.discharge.CurrentDischarge;
import se.stafett.discharge.domain.Discharge;
import se.stafett.discharge.domain.NotifiedDischarge;
import se.stafett.discharge.domain.RegionLimits;
import se.stafett.discharge.read.KnownDischarge;
import se.stafett.discharge.storage.DischargeHistory;
import se.stafett.edge.identity.Caller;
import se.stafett.edge.identity.Roles;
import se.stafett.service.read.Moment;
import se.stafett.service.storage.Stored;

/** Whether something was late, as known at a moment. */
@Path("/discharges/{discharge}/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reading discharges")
class DeadlinesResource {
    private final DischargeHistory history;
    private final RegionLimits limits;
    private final Caller caller;
    private final Clock clock;

    DeadlinesResource(DischargeHistory history, RegionLimits limits, Caller caller, Clock clock) {
        this.history = history;
        this.limits = limits;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT, Roles.SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "Read the deadlines of a discharge",
            description = "By lag (2017:612) and the limits of the region, as known now or at an earlier moment.")
    public Uni<DeadlinesView> read(
            @PathParam("discharge") UUID discharge,
            @QueryParam("asOf")
                    @Parameter(description = "RFC 3339, not in the future", example = "2026-11-20T09:30:00Z")
                    @Nullable String asOf) {
        Actor actor = caller.actor();
        // Deadlines are kept to the microsecond.
        Instant moment = (asOf == null ? clock.instant() : Moment.past(asOf, clock)).truncatedTo(ChronoUnit.MICROS);
        Uni<Stored<Discharge, CurrentDischarge>> found =
                asOf == null ? history.latest(discharge) : history.asOf(discharge, moment);
        return found.map(stored -> KnownDischarge.to(actor, stored))
                .map(stored -> stored.state().notified().orElseThrow())
                .map(known -> view(known, moment));
    }

    private DeadlinesView view(NotifiedDischarge discharge, Instant moment) {
        return DeadlinesView.of(discharge, limits.of(discharge), moment);
    }
}
