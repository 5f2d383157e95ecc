package se.stafett.handover.domain;

import java.time.Instant;
import java.util.Optional;
import se.stafett.care.Refusal.NotSound;

/** Times that cannot be right. */
sealed interface TimeRefusal extends HandoverRefusal {
    /** The field that holds the time. */
    String at();

    record TimeHasPassed(String at, Instant time) implements TimeRefusal, NotSound {}

    record TimeIsTooFarAhead(String at, Instant time, Instant latest) implements TimeRefusal, NotSound {}

    record TimesOutOfOrder(String at, Instant time, Instant before) implements TimeRefusal, NotSound {}

    @Override
    default String code() {
        return switch (this) {
            case TimeHasPassed refusal -> "time-has-passed";
            case TimeIsTooFarAhead refusal -> "time-is-too-far-ahead";
            case TimesOutOfOrder refusal -> "times-out-of-order";
        };
    }

    @Override
    default Optional<String> field() {
        return Optional.of(at());
    }
}
