package se.stafett.contracts.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.EventJson;

/** A current assessment, or one of its events, as JSON: strings, whole numbers, booleans, arrays and objects; what is absent is left out. */
public final class AssessmentDocument {
    private AssessmentDocument() {}

    /** The assessment's JSON. */
    public static ObjectNode write(CurrentAssessment assessment) {
        return EventJson.write(assessment);
    }

    /** An event's JSON, as its payload says it. */
    public static ObjectNode write(AuthoredEvent<AssessmentEvent> event) {
        return EventJson.write(event);
    }

    /**
     * The assessment of a JSON document. Fields that are not known are lost: digest the document, not what was read from it.
     *
     * @throws IllegalArgumentException when the document is not that of an assessment
     */
    public static CurrentAssessment read(JsonNode document) {
        return EventJson.read(document, CurrentAssessment.class, "assessment");
    }
}
