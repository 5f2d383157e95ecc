package se.stafett.service.start;

/** The set-up is such that a service would do harm, or nothing, if it started. The message says what to mend. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotStart(String whatToMend) {
        super(whatToMend, null, false, false);
    }
}
