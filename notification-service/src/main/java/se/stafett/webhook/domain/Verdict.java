package se.stafett.webhook.domain;

import java.time.Duration;

/** What becomes of a delivery after an attempt. */
public sealed interface Verdict {

    /** The receiver has it. */
    record Delivered() implements Verdict {}

    /** It stays first in line and is tried again. */
    record TriedAgain(Duration in) implements Verdict {}

    /** It is laid aside for someone to look at, and the next one's turn has come. */
    record Dead() implements Verdict {}

    /** It stays first in line, and nothing is sent until someone says so. */
    record ReceiverGone() implements Verdict {}
}
