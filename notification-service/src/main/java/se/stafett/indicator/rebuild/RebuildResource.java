package se.stafett.indicator.rebuild;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.stafett.edge.command.Command;
import se.stafett.edge.identity.Roles;

/** Lets everything be counted anew. */
@Path("/indicators/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
@Command
class RebuildResource {
    private final Recount recount;

    RebuildResource(Recount recount) {
        this.recount = recount;
    }

    @POST
    @RolesAllowed(Roles.SYSTEM)
    @Operation(
            summary = "Count everything anew",
            description =
                    "From the first event there ever was, as after a change of what is counted. Answers at once; the"
                            + " numbers say rebuilding until it is done. Asked for again meanwhile, it is the same one.")
    public Uni<RebuildView> rebuild() {
        return recount.ask().map(RebuildView::of);
    }
}
