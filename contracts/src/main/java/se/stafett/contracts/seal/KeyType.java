package se.stafett.contracts.seal;

import java.util.Arrays;
import se.stafett.contracts.seal.MalformedSeal.Part;

/** What a key signs, by the byte that C2SP signed-note assigns to it. */
public enum KeyType {
    /** The text itself, by Ed25519: how a log signs its checkpoints. */
    LOG(1),
    /** The text with a time before it, by Ed25519 (C2SP tlog-cosignature v1): how a witness signs them. */
    WITNESS(4);

    private final byte code;

    KeyType(int code) {
        this.code = (byte) code;
    }

    byte code() {
        return code;
    }

    static KeyType of(byte code) {
        return Arrays.stream(values())
                .filter(type -> type.code == code)
                .findFirst()
                .orElseThrow(() -> new MalformedSeal(Part.VERIFIER_KEY, "keys of type " + code + " are not known"));
    }
}
