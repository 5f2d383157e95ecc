package se.stafett.handover.write;

import static se.stafett.service.write.Texts.textIf;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Text;
import se.stafett.handover.domain.MeetingTime;
import se.stafett.handover.domain.SenderCommand.ScheduleMeeting;

@Schema(name = "MeetingTime", description = "When the meeting is, and where: a place, a link, or both.")
record MeetingRequest(
        @NotNull @Schema(examples = "2026-11-25T12:00:00Z") Instant start,

        @NotNull @Schema(examples = "2026-11-25T13:00:00Z") Instant end,

        @Text(Length.LINE) @Schema(examples = "Samtalsrum 2, strokeavdelningen") @Nullable String where,

        @Text(Length.LINE)
        @Pattern(regexp = "https://\\S+") @Schema(description = "Of a web meeting; https alone.", examples = "https://mote.example/overlamning")
        @Nullable String link) {

    ScheduleMeeting toCommand() {
        return new ScheduleMeeting(new MeetingTime(Times.kept(start), Times.kept(end), textIf(where), textIf(link)));
    }
}
