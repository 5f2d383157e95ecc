package se.stafett.handover.write;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.service.write.Accepted;

/** What a command that was accepted is answered with. */
@JsonInclude(Include.NON_NULL)
@Schema(
        name = "Accepted.handovers",
        description = "An accepted command: the handover's new version, and where its events lie in the log.")
record HandoverAnswer(
        UUID handoverId,

        @Schema(description = "The handover's version now; also the ETag.", examples = "7")
        long version,

        @Schema(description = "The lane of the patient, 0 to 63.", examples = "12")
        int lane,

        @Schema(description = "Position of the last event in that lane.", examples = "345")
        long position,

        @Schema(description = "The id of what was created, where something was.") @Nullable UUID created) {

    static HandoverAnswer of(Accepted accepted) {
        return new HandoverAnswer(
                accepted.id(), accepted.version(), accepted.lane(), accepted.position(), accepted.created());
    }
}
