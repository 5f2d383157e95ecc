package se.stafett.contracts.protection;

/** The payload is not what was sealed: it was altered, or sealed by other key bytes under the same id. */
public final class TamperedPayload extends UnreadablePayload {
    private static final long serialVersionUID = 1L;

    TamperedPayload(Throwable cause) {
        super("the payload is not what was sealed", cause);
    }
}
