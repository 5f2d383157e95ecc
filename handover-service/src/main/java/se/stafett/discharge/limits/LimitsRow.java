package se.stafett.discharge.limits;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.stafett.discharge.domain.Limits;

/**
 * Limits as the resource says them; what is absent is as it is without the row. Durations are ISO 8601, such as {@code PT24H}.
 *
 * @param planningCallDays this and the following are whole days, 0 to 365
 */
record LimitsRow(
        @Nullable String admissionNotice,
        @Nullable String estimateNotice,
        @Nullable String contactNaming,
        @Nullable String readinessNotice,
        @Nullable Integer planningCallDays,
        @Nullable Integer informationDays,
        @Nullable Integer patientSummaryDays,
        @Nullable Integer paymentDutyDays,
        @Nullable String warning) {

    private static final int MOST_DAYS = 365;

    /** The limits when nothing lies beneath. */
    Limits alone() {
        return new Limits(
                duration(present("admissionNotice", admissionNotice)),
                duration(present("estimateNotice", estimateNotice)),
                duration(present("contactNaming", contactNaming)),
                duration(present("readinessNotice", readinessNotice)),
                days(present("planningCallDays", planningCallDays)),
                days(present("informationDays", informationDays)),
                days(present("patientSummaryDays", patientSummaryDays)),
                days(present("paymentDutyDays", paymentDutyDays)),
                duration(present("warning", warning)));
    }

    Limits over(Limits beneath) {
        return new Limits(
                orElse(admissionNotice, LimitsRow::duration, beneath.admissionNotice()),
                orElse(estimateNotice, LimitsRow::duration, beneath.estimateNotice()),
                orElse(contactNaming, LimitsRow::duration, beneath.contactNaming()),
                orElse(readinessNotice, LimitsRow::duration, beneath.readinessNotice()),
                orElse(planningCallDays, LimitsRow::days, beneath.planningCallDays()),
                orElse(informationDays, LimitsRow::days, beneath.informationDays()),
                orElse(patientSummaryDays, LimitsRow::days, beneath.patientSummaryDays()),
                orElse(paymentDutyDays, LimitsRow::days, beneath.paymentDutyDays()),
                orElse(warning, LimitsRow::duration, beneath.warning()));
    }

    private static <T> T present(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("the defaults lack " + name);
        }
        return value;
    }

    private static <F, T> T orElse(@Nullable F given, Function<F, T> reading, T otherwise) {
        return given == null ? otherwise : reading.apply(given);
    }

    private static Duration duration(String text) {
        try {
            Duration duration = Duration.parse(text);
            if (!duration.isNegative() && duration.compareTo(Duration.ofDays(MOST_DAYS)) <= 0) {
                return duration;
            }
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException("not a duration: " + text, malformed);
        }
        throw new IllegalArgumentException("a duration lies between nothing and a year: " + text);
    }

    private static int days(int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException("days lie between 0 and " + MOST_DAYS + ": " + days);
        }
        return days;
    }
}
