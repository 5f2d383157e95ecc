package se.stafett.store;

import io.smallrye.mutiny.Uni;

/**
 * Appends, all or nothing.
 *
 * <p>Guaranteed: the events of one submission lie side by side in one lane, in the order given; a lane's positions and a
 * stream's versions have no gaps; a position that is visible never gets an earlier neighbour later; recorded times never
 * fall within a lane, whatever the clock does; a command key has at most one effect, also when two arrive at once.
 *
 * <p>Not guaranteed: any order between lanes.
 */
public interface Append {
    /** Never fails for a reason that the caller can mend: those come as an {@link AppendResult}. */
    Uni<AppendResult> append(Submission submission);
}
