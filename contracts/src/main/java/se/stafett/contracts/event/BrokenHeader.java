package se.stafett.contracts.event;

/** A header that a log event needs is missing or does not hold what it must. */
public final class BrokenHeader extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String header;

    BrokenHeader(String header, String problem) {
        super("the header " + header + " " + problem);
        this.header = header;
    }

    BrokenHeader(String header, String problem, Throwable cause) {
        super("the header " + header + " " + problem, cause);
        this.header = header;
    }

    /** The header's name, for example {@code ce_lanepos}. */
    public String header() {
        return header;
    }
}
