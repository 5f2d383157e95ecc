package se.stafett.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a service answered to a command that it accepted.
 *
 * @param id the plan, handover or other thing that changed
 * @param version its version after the command
 * @param lane the lane of the log in which its events stand
 * @param position place of the last of them in the lane
 * @param created id of the goal, intervention, participant or merge that the command made
 */
public record Answer(
        UUID id,
        long version,
        int lane,
        long position,
        @Nullable UUID created) {

    static Answer read(JsonNode body) {
        return new Answer(
                UUID.fromString(idIn(body)),
                body.required("version").longValue(),
                body.required("lane").intValue(),
                body.required("position").longValue(),
                body.hasNonNull("created") ? UUID.fromString(body.get("created").asText()) : null);
    }

    /** Each service names the id after its kind of thing: {@code planId}, {@code handoverId}. */
    private static String idIn(JsonNode body) {
        for (String name : (Iterable<String>) body::fieldNames) {
            if (name.endsWith("Id")) {
                return body.get(name).asText();
            }
        }
        throw new IllegalArgumentException("the answer has no id, such as planId");
    }

    /**
     * The id of what the command made.
     *
     * @throws IllegalStateException when it made nothing
     */
    public UUID made() {
        if (created == null) {
            throw new IllegalStateException("the answer names nothing that was created");
        }
        return created;
    }
}
