package se.stafett.indicator.domain;

import java.time.Duration;

/** What a case adds to its indicator. */
public sealed interface Result {

    /** One more. */
    record Counted() implements Result {}

    /** One more in the denominator, and in the numerator where it holds. */
    record Judged(boolean holds) implements Result {}

    /** One more that took so long, never less than nothing. */
    record Lasted(Duration time) implements Result {}
}
