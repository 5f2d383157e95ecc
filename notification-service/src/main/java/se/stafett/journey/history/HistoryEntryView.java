package se.stafett.journey.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.history.Entry;
import se.stafett.contracts.history.HistoryTexts;
import se.stafett.contracts.involved.AnyEvent;
import se.stafett.edge.problem.Language;
import se.stafett.journey.log.StreamView;
import se.stafett.service.read.Told;

@Schema(name = "HistoryEntry", description = "One thing that happened, and where it lies in the log.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HistoryEntryView(
        @Schema(description = "When it happened.", examples = "2026-11-20T09:30:00Z")
        Instant at,

        @Schema(examples = "2026-11-20T09:30:00Z") Instant recordedAt,
        @Schema(examples = "/plan-service") String source,
        @Schema(examples = "12") int lane,
        @Schema(examples = "345") long position,
        UUID eventId,
        @Schema(examples = "plan.goal-accepted.v1") String type,
        @Schema(examples = "The patient accepted a goal.") String text,
        StreamView about,

        @Schema(description = "The version that it made.", examples = "7")
        long version,

        @Schema(
                description = "Who did it: clinician, coordinator, patient, relative or system.",
                examples = "clinician")
        String role,

        @Schema(description = "HSA-id, where a professional did it.", examples = "SE0000000001-OT01") @Nullable String person,

        @Schema(description = "HSA-id of the unit that was acted for.", examples = "SE0000000001-STROKE") @Nullable String unit) {

    static HistoryEntryView of(Entry entry, Language language) {
        return new HistoryEntryView(
                entry.at(),
                entry.recordedAt(),
                entry.source(),
                entry.lane(),
                entry.position(),
                entry.event(),
                entry.type(),
                HistoryTexts.of(entry.type(), Told.in(language)),
                new StreamView(AnyEvent.kindOf(entry.type()), entry.stream()),
                entry.version(),
                entry.by().role(),
                entry.by().person(),
                entry.by().unit());
    }
}
