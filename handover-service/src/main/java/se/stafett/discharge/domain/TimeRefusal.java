package se.stafett.discharge.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.stafett.care.Refusal.NotSound;

/** Times and days that cannot be right. */
sealed interface TimeRefusal extends DischargeRefusal, NotSound {

    /** The field that holds the time. */
    String at();

    record TimeIsStillToCome(String at, Instant time) implements TimeRefusal {}

    record TimeHasPassed(String at, Instant time) implements TimeRefusal {}

    record TimeIsTooFarBack(String at, Instant time, LocalDate earliest) implements TimeRefusal {}

    record TimeIsTooFarAhead(String at, Instant time, LocalDate latest) implements TimeRefusal {}

    record TimeLiesBefore(String at, Instant time, Instant before) implements TimeRefusal {}

    record DayIsTooEarly(String at, LocalDate day, LocalDate earliest) implements TimeRefusal {}

    record DayIsTooLate(String at, LocalDate day, LocalDate latest) implements TimeRefusal {}

    @Override
    default String code() {
        return switch (this) {
            case TimeIsStillToCome refusal -> "time-is-still-to-come";
            case TimeHasPassed refusal -> "time-has-passed";
            case TimeIsTooFarBack refusal -> "time-is-too-far-back";
            case TimeIsTooFarAhead refusal -> "time-is-too-far-ahead";
            case TimeLiesBefore refusal -> "time-lies-before";
            case DayIsTooEarly refusal -> "day-is-too-early";
            case DayIsTooLate refusal -> "day-is-too-late";
        };
    }

    @Override
    default Optional<String> field() {
        return Optional.of(at());
    }
}
