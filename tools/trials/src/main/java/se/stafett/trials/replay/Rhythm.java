package se.stafett.trials.replay;

import java.time.Duration;

/** When the next one joins or leaves. */
sealed interface Rhythm {
    /** A pause by the clock; everything has been published before. */
    record Steady(Duration pause) implements Rhythm {}

    /** No clock: the log comes in so many parts, and a change is due when the group has reached the end of what there is. */
    record PartByPart(int parts) implements Rhythm {}
}
