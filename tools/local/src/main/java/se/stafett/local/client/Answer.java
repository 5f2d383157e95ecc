package se.stafett.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What plan-service answered to a command that it accepted.
 *
 * @param version the plan's version after the command
 * @param lane the lane of the log in which its events stand
 * @param position place of the last of them in the lane
 * @param created id of the goal, intervention, participant or merge that the command made
 */
public record Answer(
        UUID planId,
        long version,
        int lane,
        long position,
        @Nullable UUID created) {

    static Answer read(JsonNode body) {
        return new Answer(
                UUID.fromString(body.required("planId").asText()),
                body.required("version").longValue(),
                body.required("lane").intValue(),
                body.required("position").longValue(),
                body.hasNonNull("created") ? UUID.fromString(body.get("created").asText()) : null);
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
