package se.stafett.contracts.payload;

/** The payload is not what its type promises: no JSON, a missing field, a value of the wrong kind. */
public final class MalformedPayload extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String type;

    /** The cause is left out on purpose where it would quote the payload, which holds personal data. */
    MalformedPayload(String type, String problem) {
        super(type + ": " + problem);
        this.type = type;
    }

    /** The name of the event's type. */
    public String type() {
        return type;
    }
}
