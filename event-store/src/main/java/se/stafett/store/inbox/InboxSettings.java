package se.stafett.store.inbox;

import java.time.Duration;

/**
 * How an inbox goes about it.
 *
 * @param consumer names the consumer for ever: its places are kept under this name
 * @param attempts how often an effect is tried before its event is parked, at least 1
 * @param pause between the first attempts; doubled each time
 */
public record InboxSettings(String consumer, int attempts, Duration pause) {
    /** One attempt: for a consumer that parks what fails, and tries it again from there. */
    public static InboxSettings once(String consumer) {
        return new InboxSettings(consumer, 1, Duration.ZERO);
    }

    /** Five attempts within some three seconds. */
    public static InboxSettings of(String consumer) {
        return new InboxSettings(consumer, 5, Duration.ofMillis(200));
    }
}
