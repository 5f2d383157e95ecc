package se.stafett.service.meters;

import java.time.Duration;

/** Where the buckets of histograms end: few, and close together where the targets lie. */
public final class Bounds {
    private static final Duration[] ANSWER = millis(2, 5, 10, 15, 25, 50, 100, 300, 1_000, 5_000);
    private static final Duration[] LAG = millis(5, 10, 30, 100, 300, 1_000, 5_000, 30_000, 300_000);

    private Bounds() {}

    /** For what somebody waits for. */
    public static Duration[] answer() {
        return ANSWER.clone();
    }

    /** For the way from service to service. */
    public static Duration[] lag() {
        return LAG.clone();
    }

    private static Duration[] millis(long... each) {
        Duration[] bounds = new Duration[each.length];
        for (int n = 0; n < each.length; n++) {
            bounds[n] = Duration.ofMillis(each[n]);
        }
        return bounds;
    }
}
