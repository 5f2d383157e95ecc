package se.stafett.plan.write.intervention;

import static se.stafett.service.write.Texts.textIf;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Text;
import se.stafett.plan.domain.Schedule;

@Schema(description = "When: in words, from, to.")
record ScheduleRequest(
        @Text(Length.NOTE) @Schema(examples = "Måndag, onsdag och fredag") @Nullable String text,

        @Schema(examples = "2026-11-23") @Nullable LocalDate from,
        @Schema(examples = "2027-02-01") @Nullable LocalDate to) {

    Schedule toSchedule() {
        return new Schedule(textIf(text), Optional.ofNullable(from), Optional.ofNullable(to));
    }
}
