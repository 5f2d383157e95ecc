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
    /**
     * What others did meanwhile comes as an {@link AppendResult}. The Uni fails when the store cannot be reached, and on
     * what only a faulty caller does: an event id that is in use, or a stream that belongs to another patient. Nothing
     * is written then; only when the connection breaks on the way may the answer alone be lost, and the same submission
     * sent again settles it.
     */
    Uni<AppendResult> append(Submission submission);
}
