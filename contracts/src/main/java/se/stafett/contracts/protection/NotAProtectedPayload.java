package se.stafett.contracts.protection;

/** What was given is no JWE in compact form with dir and A256GCM that names a key and an event. */
public final class NotAProtectedPayload extends UnreadablePayload {
    private static final long serialVersionUID = 1L;

    NotAProtectedPayload(String problem) {
        super(problem);
    }

    NotAProtectedPayload(String problem, Throwable cause) {
        super(problem, cause);
    }
}
