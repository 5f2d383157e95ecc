package se.stafett.contracts.handover;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.EventJson;

/** A current handover, or one of its events, as JSON: strings, whole numbers, booleans, arrays and objects; what is absent is left out. */
public final class HandoverDocument {
    private HandoverDocument() {}

    /** The handover's JSON. */
    public static ObjectNode write(CurrentHandover handover) {
        return EventJson.write(handover);
    }

    /** An event's JSON, as its payload says it. */
    public static ObjectNode write(AuthoredEvent<HandoverEvent> event) {
        return EventJson.write(event);
    }

    /**
     * The handover of a JSON document. Fields that are not known are lost: digest the document, not what was read from it.
     *
     * @throws IllegalArgumentException when the document is not that of a handover
     */
    public static CurrentHandover read(JsonNode document) {
        return EventJson.read(document, CurrentHandover.class, "handover");
    }
}
