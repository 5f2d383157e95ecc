package se.stafett.service.storage;

import java.util.UUID;

/** What is asked for was erased: the key that protects it has been destroyed. */
public final class KeyDestroyed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyDestroyed(UUID kid) {
        super("the key " + kid + " is not in the key store");
    }
}
