package se.stafett.webhook.domain;

import java.time.Duration;
import java.util.List;

/**
 * How long to wait before each new attempt; the list's end is that of all attempts.
 *
 * @param pauses before the second attempt, the third and so on
 */
public record RetrySchedule(List<Duration> pauses) {
    /** As Standard Webhooks proposes: the last of ten attempts comes after three days and some. */
    public static final RetrySchedule STANDARD = new RetrySchedule(List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24)));

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final double SPREAD = 0.1;

    public RetrySchedule {
        pauses = List.copyOf(pauses);
        if (pauses.stream().anyMatch(Duration::isNegative)) {
            throw new IllegalArgumentException("a pause cannot be shorter than nothing");
        }
    }

    /**
     * @param attempts how many have been made, with this one
     * @param once whether this attempt was asked for by hand: it has no successor of its own accord
     * @param chance 0 up to 1; spreads those who failed together by up to a tenth of the pause
     */
    public Verdict after(int attempts, boolean once, Outcome outcome, double chance) {
        return switch (outcome) {
            case Outcome.Answered answered when answered.isTaken() -> new Verdict.Delivered();
            case Outcome.Answered answered when answered.isGone() -> new Verdict.ReceiverGone();
            case Outcome.Answered answered
            when hasMore(attempts, once) ->
                new Verdict.TriedAgain(shorter(answered.atLeast(pause(attempts, chance)), LONGEST));
            case Outcome.Unanswered unanswered
            when hasMore(attempts, once) -> new Verdict.TriedAgain(pause(attempts, chance));
            case Outcome.Answered answered -> new Verdict.Dead();
            case Outcome.Unanswered unanswered -> new Verdict.Dead();
        };
    }

    private boolean hasMore(int attempts, boolean once) {
        return !once && attempts <= pauses.size();
    }

    private Duration pause(int attempts, double chance) {
        Duration pause = pauses.get(attempts - 1);
        return pause.plusMillis((long) (pause.toMillis() * SPREAD * chance));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
