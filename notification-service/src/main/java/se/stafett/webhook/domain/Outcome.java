package se.stafett.webhook.domain;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What came of one attempt. What the receiver wrote back is not kept: it may be anything. */
public sealed interface Outcome {
    int GONE = 410;
    Set<Integer> ASKS_FOR_TIME = Set.of(429, 502, 503, 504);

    /** @param patience for how long the receiver asked to be left alone, if it did */
    record Answered(int status, Optional<Duration> patience) implements Outcome {
        boolean isTaken() {
            return status >= 200 && status <= 299;
        }

        boolean isGone() {
            return status == GONE;
        }

        Duration atLeast(Duration pause) {
            return patience.filter(asked -> ASKS_FOR_TIME.contains(status) && asked.compareTo(pause) > 0)
                    .orElse(pause);
        }
    }

    record Unanswered(Trouble trouble) implements Outcome {}

    /** In a word, such as {@code answered-500} or {@code timed-out}. */
    default String code() {
        return switch (this) {
            case Answered answered -> "answered-" + answered.status();
            case Unanswered unanswered -> unanswered.trouble().code();
        };
    }
}
