package se.stafett.local.loader;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the loader sends. The same plan always gives the same bytes, or a repeated command would count as another. */
final class Bodies {
    private static final String RESERVE_NUMBER = "http://electronichealth.se/identifier/nationelltReservnummer";

    private Bodies() {}

    static ObjectNode plan(MappedPatient patient, MappedPlan plan) {
        ObjectNode body = object();
        ObjectNode identity =
                body.putObject("patient").put("system", RESERVE_NUMBER).put("value", patient.reserveNumber());
        if (!patient.name().isEmpty()) {
            identity.put("name", patient.name());
        }
        return body.put("summary", plan.summary());
    }

    static ObjectNode goal(MappedGoal goal) {
        return object().put("words", goal.words());
    }

    static ObjectNode acceptance(MappedGoal goal) {
        return object().put("given", "in-meeting")
                .put("note", goal.made() ? "The goal was made when the plan was loaded." : "Accepted in the source.");
    }

    static ObjectNode outcome(String achievement, String note) {
        return object().put("achievement", achievement).put("note", note);
    }

    static ObjectNode intervention(MappedPlan plan, MappedIntervention intervention, List<UUID> goals, String unit) {
        ObjectNode body = object().put("kind", intervention.kind()).put("description", intervention.description());
        goals.forEach(goal -> body.withArray("goals").add(goal.toString()));
        ObjectNode performer = body.putObject("performer");
        if (intervention.isSelfCare()) {
            performer.put("kind", "patient");
        } else {
            performer.put("kind", "unit").put("unit", unit);
        }
        ObjectNode schedule = body.putObject("schedule").put("from", plan.from().toString());
        plan.to().ifPresent(to -> schedule.put("to", to.toString()));
        return body;
    }

    static ObjectNode on(LocalDate day) {
        return object().put("on", day.toString());
    }

    static ObjectNode date(LocalDate day) {
        return object().put("date", day.toString());
    }

    static ObjectNode agreed() {
        return object().put("position", "agreed");
    }

    static ObjectNode reason(String reason) {
        return object().put("reason", reason);
    }

    static ObjectNode merge(DraftedPlan absorbed, String reason) {
        return object().put("absorb", absorbed.plan().id().toString())
                .put("absorbVersion", absorbed.plan().version())
                .put("reason", reason);
    }

    static ObjectNode keptApart(UUID from, String reason) {
        return object().put("from", from.toString()).put("reason", reason);
    }

    static ObjectNode closure(String reason, String note) {
        ObjectNode body = object().put("reason", reason).put("note", note);
        body.putObject("dialogue").put("held", false).put("note", "The source tells of no dialogue.");
        return body;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
