package se.stafett.contracts.followup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.EventJson;

/** A current follow-up, or one of its events, as JSON: strings, whole numbers, booleans, arrays and objects; what is absent is left out. */
public final class FollowUpDocument {
    private FollowUpDocument() {}

    /** The follow-up's JSON. */
    public static ObjectNode write(CurrentFollowUp followUp) {
        return EventJson.write(followUp);
    }

    /** An event's JSON, as its payload says it. */
    public static ObjectNode write(AuthoredEvent<FollowUpEvent> event) {
        return EventJson.write(event);
    }

    /**
     * The follow-up of a JSON document. Fields that are not known are lost: digest the document, not what was read from it.
     *
     * @throws IllegalArgumentException when the document is not that of a follow-up
     */
    public static CurrentFollowUp read(JsonNode document) {
        return EventJson.read(document, CurrentFollowUp.class, "follow-up");
    }
}
