package se.stafett.bench.load;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one client did: how long each act took, and what failed. Used by one thread. */
final class Tally {
    private long[] nanos = new long[1024];
    private int count;
    private long failures;
    private @Nullable Exception firstFailure;

    void took(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = duration;
    }

    void failed(Exception failure) {
        failures++;
        if (firstFailure == null) {
            firstFailure = failure;
        }
    }

    long[] durations() {
        return Arrays.copyOf(nanos, count);
    }

    long failures() {
        return failures;
    }

    Optional<Exception> firstFailure() {
        return Optional.ofNullable(firstFailure);
    }
}
