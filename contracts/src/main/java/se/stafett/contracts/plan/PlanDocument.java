package se.stafett.contracts.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.EventJson;

/** A current plan, or one of its events, as JSON: strings, whole numbers, booleans, arrays and objects; what is absent is left out. */
public final class PlanDocument {
    private PlanDocument() {}

    /** The plan's JSON. */
    public static ObjectNode write(CurrentPlan plan) {
        return EventJson.write(plan);
    }

    /** An event's JSON, as its payload says it. */
    public static ObjectNode write(AuthoredEvent<PlanEvent> event) {
        return EventJson.write(event);
    }

    /**
     * The plan of a JSON document. Fields that are not known are lost: digest the document, not what was read from it.
     *
     * @throws IllegalArgumentException when the document is not that of a plan
     */
    public static CurrentPlan read(JsonNode document) {
        return EventJson.read(document, CurrentPlan.class, "plan");
    }
}
