package se.stafett.service.read;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.Lane;
import se.stafett.edge.identity.Roles;
import se.stafett.edge.problem.FieldError;
import se.stafett.edge.problem.Problems;
import se.stafett.store.ReadEvents;

/** The log, for systems that noticed a gap. */
@Path("/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Log")
class EventLogResource {
    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 1_000;
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");

    private final ReadEvents events;

    EventLogResource(ReadEvents events) {
        this.events = events;
    }

    @GET
    @RolesAllowed({Roles.SYSTEM, Roles.AUDITOR})
    @Operation(summary = "Read a lane of the log", description = "The events after a position, still protected.")
    public Uni<LogPage> read(
            @QueryParam("lane") @Nullable String lane,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        int theLane = (int) number("lane", lane, -1, 0, Lane.COUNT - 1);
        long position = number("after", after, 0, 0, Long.MAX_VALUE);
        long most = number("limit", limit, DEFAULT_LIMIT, 1, MAX_LIMIT);
        return events.ofLane(theLane, position)
                .select()
                .first(most)
                .collect()
                .asList()
                .map(LogPage::of);
    }

    private static long number(String name, @Nullable String given, long otherwise, long from, long to) {
        long number = given == null ? otherwise : NUMBER.matcher(given).matches() ? Long.parseLong(given) : -1;
        if (number < from || number > to) {
            throw Problems.invalid(List.of(FieldError.of(name, "integer"))).asException();
        }
        return number;
    }
}
