package se.stafett.contracts.discharge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.EventJson;

/** A current discharge, or one of its events, as JSON: strings, whole numbers, booleans, arrays and objects; what is absent is left out. */
public final class DischargeDocument {
    private DischargeDocument() {}

    /** The discharge's JSON. */
    public static ObjectNode write(CurrentDischarge discharge) {
        return EventJson.write(discharge);
    }

    /** An event's JSON, as its payload says it. */
    public static ObjectNode write(AuthoredEvent<DischargeEvent> event) {
        return EventJson.write(event);
    }

    /**
     * The discharge of a JSON document. Fields that are not known are lost: digest the document, not what was read from it.
     *
     * @throws IllegalArgumentException when the document is not that of a discharge
     */
    public static CurrentDischarge read(JsonNode document) {
        return EventJson.read(document, CurrentDischarge.class, "discharge");
    }
}
