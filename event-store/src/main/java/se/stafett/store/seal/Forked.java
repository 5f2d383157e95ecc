package se.stafett.store.seal;

/** The tree in the database is not the one that was signed before: the database was put back, or written by someone else. */
public final class Forked extends RuntimeException {
    private static final long serialVersionUID = 1;

    Forked(String message) {
        super(message);
    }
}
