package se.stafett.handover.domain;

import java.util.Optional;
import se.stafett.care.Refusal.NotNow;

/** Why a receiver does not answer yet. */
sealed interface AnswerRefusal extends HandoverRefusal {
    record PlanNotRead() implements AnswerRefusal, NotNow {}

    record LaterVersionRead(long version) implements AnswerRefusal, NotNow {}

    @Override
    default String code() {
        return switch (this) {
            case PlanNotRead refusal -> "plan-not-read";
            case LaterVersionRead refusal -> "later-version-read";
        };
    }

    @Override
    default Optional<String> field() {
        return this instanceof LaterVersionRead ? Optional.of("planVersion") : Optional.empty();
    }
}
