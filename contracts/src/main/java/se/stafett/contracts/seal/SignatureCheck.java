package se.stafett.contracts.seal;

import java.time.Instant;

/** What the signatures of one key under a note are worth. */
public sealed interface SignatureCheck {
    /** The key did not sign. */
    record Absent() implements SignatureCheck {}

    /** A line names the key, but the key did not sign this text. */
    record Wrong() implements SignatureCheck {}

    /** The key signed this text. */
    record Right() implements SignatureCheck {}

    /** The key signed this text, and says that it did so then. */
    record RightAt(Instant time) implements SignatureCheck {}

    /** Whether the key signed this text. */
    default boolean isRight() {
        return this instanceof Right || this instanceof RightAt;
    }
}
