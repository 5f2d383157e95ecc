package se.stafett.local.demo;

import org.jspecify.annotations.Nullable;
import se.stafett.local.client.PlanView;
import se.stafett.local.subscriber.PlanLine;

/** One plan as plan-service shows it, and as the subscriber rebuilt it; absent when it did not. */
record Pair(PlanView shown, @Nullable PlanLine rebuilt) {
    boolean isEqual() {
        return rebuilt != null
                && rebuilt.digest().equals(shown.digest())
                && rebuilt.version() == shown.version()
                && rebuilt.lane() == shown.lane()
                && rebuilt.position() == shown.position()
                && rebuilt.status().equals(shown.status());
    }
}
