package se.stafett.contracts.payload;

/** The name of an event, or its version, is none that this library knows. A newer library is needed to read on. */
public final class UnknownEventType extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String type;

    UnknownEventType(String type) {
        super("no event is known by the name " + type);
        this.type = type;
    }

    /** The name as it stood in the log. */
    public String type() {
        return type;
    }
}
