package se.stafett.store.inbox;

/** Events are missing and the source did not hand them out. Nothing was applied; try again later. */
public final class GapNotFilled extends RuntimeException {
    private static final long serialVersionUID = 1;

    GapNotFilled(String source, int lane, long after) {
        super("lane " + lane + " of " + source + " lacks what follows position " + after
                + ", and the source does not give it");
    }
}
