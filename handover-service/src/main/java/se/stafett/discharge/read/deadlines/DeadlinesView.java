package se.stafett.discharge.read.deadlines;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.EventTime;
import se.stafett.discharge.domain.Deadline;
import se.stafett.discharge.domain.Deadlines;
import se.stafett.discharge.domain.Limits;
import se.stafett.discharge.domain.NotifiedDischarge;
import se.stafett.discharge.domain.PaymentDuty;

@Schema(
        name = "DeadlinesOfDischarge",
        description = "What is to be done in time and whether it was, as known at that moment.")
record DeadlinesView(
        UUID dischargeId,

        @Schema(description = "The version that was known then.", examples = "7")
        long version,

        @Schema(examples = "2026-12-01T12:00:00.000000Z") String asOf,
        List<Item> deadlines,
        Duty paymentDuty) {

    static DeadlinesView of(NotifiedDischarge discharge, Limits limits, Instant moment) {
        return new DeadlinesView(
                discharge.id(),
                discharge.version(),
                EventTime.format(moment),
                Deadlines.of(discharge, limits, moment).stream().map(Item::of).toList(),
                Duty.of(Deadlines.paymentDuty(discharge, limits)));
    }

    @Schema(name = "DeadlineOfDischarge")
    @JsonInclude(Include.NON_NULL)
    record Item(
            @Schema(examples = "planning-call") String rule,

            @Schema(description = "The law that demands it.")
            String source,

            @Schema(description = "From when time counts.") @Nullable String startsAt,

            @Schema(description = "The last moment that is in time.") @Nullable String due,

            @Schema(description = "When it was done.") @Nullable String metAt,

            @Schema(description = "When it no longer had to be done.") @Nullable String stoppedAt,

            @Schema(enumeration = {"not-started", "running", "met", "met-late", "overdue", "stopped"})
            String state) {

        static Item of(Deadline deadline) {
            return new Item(
                    deadline.rule().code(),
                    deadline.rule().source(),
                    time(deadline.startsAt()),
                    time(deadline.due()),
                    time(deadline.metAt()),
                    time(deadline.stoppedAt()),
                    deadline.state().code());
        }

        private static @Nullable String time(Optional<Instant> moment) {
            return moment.map(EventTime::format).orElse(null);
        }
    }

    @Schema(name = "PaymentDutyOfDischarge", description = "From when the municipality has to pay, or why it has not.")
    @JsonInclude(Include.NON_NULL)
    record Duty(
            @Schema(description = "Its first day, which may be still to come.") @Nullable LocalDate from,

            @Schema(description = "The day on which the patient left.") @Nullable LocalDate until,

            @Schema(description = "Whether the day was agreed upon.") @Nullable Boolean agreed,

            @Schema(
                    enumeration = {
                        "no-municipality-concerned",
                        "not-notified-ready",
                        "readiness-withdrawn",
                        "left-before",
                        "agreed-otherwise",
                        "discharge-ended"
                    })
            @Nullable String none) {

        static Duty of(PaymentDuty duty) {
            return switch (duty) {
                case PaymentDuty.Begins begins ->
                    new Duty(begins.from(), begins.until().orElse(null), begins.agreed(), null);
                case PaymentDuty.None none ->
                    new Duty(null, null, null, none.why().code());
            };
        }
    }
}
