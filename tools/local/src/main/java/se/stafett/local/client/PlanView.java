package se.stafett.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * The current plan as plan-service reads it out.
 *
 * @param position place of the plan's last event in its lane
 * @param digest SHA-256 of the plan's canonical JSON, in hex
 */
public record PlanView(UUID planId, long version, int lane, long position, String digest, String status) {

    /** Reads a plan that the caller may see. */
    public static PlanView of(CareService service, Caller caller, UUID planId) {
        JsonNode body = service.get(caller, "/plans/" + planId);
        return new PlanView(
                planId,
                body.required("version").longValue(),
                body.required("lane").intValue(),
                body.required("position").longValue(),
                body.required("digest").asText(),
                body.required("plan").required("status").asText());
    }
}
