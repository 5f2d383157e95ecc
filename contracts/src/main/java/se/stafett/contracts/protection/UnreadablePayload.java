package se.stafett.contracts.protection;

/** Why a protected payload could not be opened. */
public abstract sealed class UnreadablePayload extends RuntimeException
        permits NotAProtectedPayload, WrongKey, TamperedPayload, WrongEvent {
    private static final long serialVersionUID = 1L;

    UnreadablePayload(String message) {
        super(message);
    }

    UnreadablePayload(String message, Throwable cause) {
        super(message, cause);
    }
}
