package se.stafett.contracts.audit;

/** An export that cannot be audited, before any question of tampering. */
public final class BadExport extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What is the matter. */
    public enum Reason {
        /** There is no export here, or it was never finished. */
        NO_EXPORT,
        /** It was written by a later version than this program knows. */
        NEWER_FORMAT,
        /** Something that it lists is missing or breaks off. */
        TRUNCATED,
        /** Something in it cannot be read. */
        CORRUPT,
        /** Something in it is of another log. */
        MIXED_UP
    }

    private final Reason reason;
    private final String where;

    BadExport(Reason reason, String where, String problem) {
        super(where + " " + problem);
        this.reason = reason;
        this.where = where;
    }

    public Reason reason() {
        return reason;
    }

    /** File, below the export's folder, and line where there is one. */
    public String where() {
        return where;
    }
}
