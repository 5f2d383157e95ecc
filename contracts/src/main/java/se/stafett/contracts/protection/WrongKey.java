package se.stafett.contracts.protection;

import java.util.UUID;

/** The payload is protected by another key than the one that was given. */
public final class WrongKey extends UnreadablePayload {
    private static final long serialVersionUID = 1L;

    WrongKey(UUID needed, UUID given) {
        super("the payload needs the key " + needed + ", not " + given);
    }
}
