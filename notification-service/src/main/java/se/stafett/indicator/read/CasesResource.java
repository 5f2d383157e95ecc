package se.stafett.indicator.read;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Actor;
import se.stafett.edge.identity.Caller;
import se.stafett.edge.identity.Roles;
import se.stafett.edge.page.Page;
import se.stafett.edge.page.PageRequest;
import se.stafett.edge.problem.Problems;
import se.stafett.indicator.domain.Indicator;
import se.stafett.indicator.domain.IndicatorRefusal.IndicatorNotFound;
import se.stafett.indicator.storage.CaseRow;
import se.stafett.indicator.storage.Counted;
import se.stafett.indicator.storage.Counted.Place;
import se.stafett.store.postgres.Sessions;

/** Lists what stands behind a number. */
@Path("/indicators/{indicator}/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
class CasesResource {
    private final Sessions sessions;
    private final Caller caller;

    CasesResource(SessionFactory factory, Caller caller) {
        this.sessions = new Sessions(factory);
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.SYSTEM, Roles.AUDITOR, Roles.PATIENT, Roles.RELATIVE})
    @Operation(
            summary = "List the cases behind a number",
            description = "The earliest day first; as many as the number of the same unit, level and period says. A"
                    + " professional lists those of their own unit, systems and auditors all.")
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
                                                        implementation = CaseView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            })))
    public Uni<Response> list(
            @PathParam("indicator") @Parameter(example = "goals-met") String code,
            @QueryParam("unit") @Parameter(description = "A unit, or all.", example = "SE0000000001-STROKE") @Nullable String unit,
            @QueryParam("level") @Parameter(example = "inpatient-ward") @Nullable String level,
            @QueryParam("from") @Parameter(description = "First day.", example = "2026-01-01") @Nullable String from,
            @QueryParam("to") @Parameter(description = "Last day.", example = "2026-12-31") @Nullable String to,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo asking) {
        Actor actor = caller.actor();
        Asked asked = Asked.of(actor, unit, level, from, to);
        Asked.allow(asked.whose().casesRefused(actor));
        Indicator indicator = indicator(code);
        PageRequest page = PageRequest.of(limit, cursor, indicator.code() + " " + asked.search());
        Optional<Place> after = page.after(CasesResource::place);
        return sessions.use(session -> Counted.cases(session, indicator, asked.filter(), after, page.lookFor()))
                .map(found -> view(page.page(found, CasesResource::position)).answer(asking));
    }

    private static Page<CaseView> view(Page<CaseRow> page) {
        List<CaseView> items = page.items().stream().map(CaseView::of).toList();
        return new Page<>(items, page.next());
    }

    private static String position(CaseRow row) {
        return row.day() + " " + row.caseId();
    }

    private static Place place(String position) {
        String[] parts = position.split(" ", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("a place is a day and an id");
        }
        return new Place(Day.parse(parts[0]), UUID.fromString(parts[1]));
    }

    private static Indicator indicator(String code) {
        return Arrays.stream(Indicator.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problems.of(new IndicatorNotFound(known())).asException());
    }

    private static String known() {
        return Arrays.stream(Indicator.values()).map(Indicator::code).collect(Collectors.joining(", "));
    }
}
