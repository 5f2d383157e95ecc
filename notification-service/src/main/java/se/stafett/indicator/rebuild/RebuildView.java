package se.stafett.indicator.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.indicator.storage.Rebuilds.Rebuild;

@Schema(name = "Accepted.indicators", description = "When everything began to be counted anew, and when that was done.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RebuildView(
        Instant askedAt,

        @Schema(description = "Absent while it goes on.") @Nullable Instant doneAt) {

    static RebuildView of(Rebuild rebuild) {
        return new RebuildView(rebuild.askedAt(), rebuild.doneAt());
    }
}
