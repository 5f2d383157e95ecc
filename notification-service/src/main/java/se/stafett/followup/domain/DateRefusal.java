package se.stafett.followup.domain;

import java.time.LocalDate;
import java.util.Optional;
import se.stafett.care.Refusal.NotSound;

/** Days that cannot be right. */
sealed interface DateRefusal extends FollowUpRefusal {

    /** The field that holds the day. */
    String at();

    record DateHasPassed(String at, LocalDate date) implements DateRefusal, NotSound {}

    record DateIsTooFarAhead(String at, LocalDate date, LocalDate latest) implements DateRefusal, NotSound {}

    record DateIsStillToCome(String at, LocalDate date) implements DateRefusal, NotSound {}

    record DateIsTooFarBack(String at, LocalDate date, LocalDate earliest) implements DateRefusal, NotSound {}

    @Override
    default String code() {
        return switch (this) {
            case DateHasPassed refusal -> "date-has-passed";
            case DateIsTooFarAhead refusal -> "date-is-too-far-ahead";
            case DateIsStillToCome refusal -> "date-is-still-to-come";
            case DateIsTooFarBack refusal -> "date-is-too-far-back";
        };
    }

    @Override
    default Optional<String> field() {
        return Optional.of(at());
    }
}
