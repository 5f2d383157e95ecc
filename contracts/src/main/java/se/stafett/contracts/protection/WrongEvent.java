package se.stafett.contracts.protection;

import java.util.UUID;

/** The payload is genuine but belongs to another event. */
public final class WrongEvent extends UnreadablePayload {
    private static final long serialVersionUID = 1L;

    WrongEvent(UUID sealedFor, UUID found) {
        super("the payload was sealed for the event " + sealedFor + ", not for " + found);
    }
}
