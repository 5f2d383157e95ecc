package se.stafett.contracts.event;

/** A line of an exported log, or an object of a REST answer, is no event. */
public final class BrokenLine extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The cause is left out on purpose: it would quote the line. */
    BrokenLine(String problem) {
        super("the line " + problem);
    }
}
