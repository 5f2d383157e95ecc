package se.stafett.store.keys;

import org.jspecify.annotations.Nullable;

/** A patient's key was wrapped by another master key than the one at hand: no payload of that patient can be read. */
public final class WrongMasterKey extends RuntimeException {
    private static final long serialVersionUID = 1;

    private WrongMasterKey(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static WrongMasterKey unlike(String wanted, String atHand) {
        return new WrongMasterKey(
                "the key was wrapped by master key " + wanted + ", but the one at hand is " + atHand
                        + ": give the service the master key file that the key database was written with",
                null);
    }

    static WrongMasterKey refused(String atHand, Throwable cause) {
        return new WrongMasterKey("master key " + atHand + " does not open this key, or the key was altered", cause);
    }
}
