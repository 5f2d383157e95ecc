package se.stafett.indicator.read;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Actor;
import se.stafett.care.Coded;
import se.stafett.care.HsaId;
import se.stafett.edge.identity.Caller;
import se.stafett.edge.identity.Roles;
import se.stafett.edge.problem.Problems;
import se.stafett.indicator.domain.CareLevel;
import se.stafett.indicator.domain.Part;
import se.stafett.indicator.storage.Counted;
import se.stafett.indicator.storage.Figure;
import se.stafett.indicator.storage.Rebuilds;
import se.stafett.indicator.storage.Rebuilds.Rebuild;
import se.stafett.store.postgres.Sessions;

/** Tells the numbers. */
@Path("/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
class IndicatorsResource {
    private final Sessions sessions;
    private final Caller caller;

    IndicatorsResource(SessionFactory factory, Caller caller) {
        this.sessions = new Sessions(factory);
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.SYSTEM, Roles.AUDITOR, Roles.PATIENT, Roles.RELATIVE})
    @Operation(
            summary = "Read indicators",
            description =
                    "By unit, level of care and period. A professional reads those of their own unit, and with unit=all"
                            + " those of all units together, of which a number is told from five patients on, at least five of them"
                            + " at other units. Systems and auditors read everything. Patients and relatives read none."
                            + " plans-drawn-up: plans, by the unit that drafted them, on the day they first came into force."
                            + " needs-with-plan: patients in whom the unit found a need, and of them those with a plan in force"
                            + " then or later, until their next need. plans-with-accepted-goals: plans drawn up, and of them those"
                            + " all of whose goals the patient had accepted then. handovers-with-patient: handovers that the unit"
                            + " completed, and of them those with the patient at the meeting. ready-to-acceptance: the time from"
                            + " discharge-ready until a receiver had taken over from the hospital unit. items-declined: items that"
                            + " the unit answered for, and of them those that it declined. goals-met: accepted goals in the unit's"
                            + " custody that ended, and of them those that were reached. follow-ups-on-time: the unit's follow-ups"
                            + " that were concluded or became overdue, by the day on which they were due, and of them those"
                            + " concluded by then.")
    public Uni<IndicatorsView> read(
            @QueryParam("unit") @Parameter(description = "A unit, or all.", example = "SE0000000001-STROKE") @Nullable String unit,
            @QueryParam("level")
                    @Parameter(
                            description = "The level that the patient's latest assessment with a need had concluded:"
                                    + " inpatient-ward, inpatient-rehab, primary-care, specialist-clinic, home-team,"
                                    + " municipal or unknown.",
                            example = "inpatient-ward")
                    @Nullable String level,
            @QueryParam("from") @Parameter(description = "First day.", example = "2026-01-01") @Nullable String from,
            @QueryParam("to") @Parameter(description = "Last day.", example = "2026-12-31") @Nullable String to,
            @QueryParam("by") @Parameter(description = "month, quarter or year", example = "quarter") @Nullable String by) {
        Actor actor = caller.actor();
        Asked asked = Asked.of(actor, unit, level, from, to);
        Optional<Part> part = Optional.ofNullable(by).map(code -> Problems.valid("by", Coded.parse(Part.class, code)));
        Asked.allow(asked.whose().numbersRefused(actor));
        Telling telling = new Telling(
                asked.filter(), part, asked.whose().casesRefused(actor).isPresent());
        return sessions.use(session -> Rebuilds.latest(session)
                .chain(rebuild -> figures(session, asked, actor, Optional.empty())
                        .chain(whole -> part.map(each -> figures(session, asked, actor, part))
                                .orElseGet(() -> Uni.createFrom().item(List.of()))
                                .map(parts -> telling.all(whole, parts)))
                        .map(indicators -> view(asked, part, rebuild, indicators))));
    }

    private static Uni<List<Figure>> figures(StatelessSession session, Asked asked, Actor actor, Optional<Part> part) {
        return Counted.numbers(session, asked.filter(), part.map(Part::code), unitOf(actor));
    }

    private static Optional<HsaId> unitOf(Actor actor) {
        return actor instanceof Actor.Professional professional ? Optional.of(professional.unit()) : Optional.empty();
    }

    private static IndicatorsView view(
            Asked asked, Optional<Part> part, Rebuild rebuild, List<IndicatorView> indicators) {
        return new IndicatorsView(
                asked.whose().single().map(HsaId::value).orElse("all"),
                asked.filter().level().map(CareLevel::code).orElse(null),
                asked.filter().from().orElse(null),
                asked.filter().to().orElse(null),
                part.map(Part::code).orElse(null),
                Telling.FEWEST,
                rebuild.doneAt() == null,
                indicators);
    }
}
