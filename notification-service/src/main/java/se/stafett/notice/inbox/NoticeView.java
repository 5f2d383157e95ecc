package se.stafett.notice.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.notice.storage.Inbox.Kept;

@Schema(name = "Notice", description = "A notice: what there is to know, not what is said about it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeView(
        UUID noticeId,

        @Schema(
                description = "The unit or the patient reference, by unit: or patient:",
                examples = "unit:SE0000000001-STROKE")
        String to,

        @Schema(examples = "item-offered") String kind,
        NoticeView.AboutView about,
        String patientRef,

        @Schema(description = "The latest event that it was given for.")
        UUID eventId,

        @Schema(description = "How often it was given before someone read it.")
        int times,

        Instant firstAt,
        Instant lastAt,

        @Schema(description = "When the inbox was first opened with it in it; absent while it is undelivered.")
        @Nullable Instant deliveredAt,

        @Nullable Instant readAt,

        @Schema(description = "Who read it: HSA-id, client, or patient.") @Nullable String readBy) {

    @Schema(name = "NoticeAbout")
    record AboutView(@Schema(examples = "handover") String kind, UUID id) {}

    static NoticeView of(Kept kept) {
        return new NoticeView(
                kept.noticeId(),
                kept.to(),
                kept.kind(),
                new AboutView(kept.aboutKind(), kept.aboutId()),
                kept.patientRef(),
                kept.eventId(),
                kept.times(),
                kept.firstAt(),
                kept.lastAt(),
                kept.deliveredAt(),
                kept.readAt(),
                kept.readBy());
    }
}
