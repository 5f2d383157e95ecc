package se.stafett.contracts.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import se.stafett.contracts.seal.MalformedSeal.Part;

/** The private key of a log or a witness, under its name. The same text always gets the same signature. */
public final class SigningKey {
    /** Bytes of a private key. */
    public static final int LENGTH = Ed25519.KEY;

    private final KeyPair pair;
    private final VerifierKey verifier;

    /**
     * @param seed the private key as RFC 8032 has it: 32 random bytes
     * @throws MalformedSeal on any other length, and on a name with spaces or plus signs
     */
    public SigningKey(String name, KeyType type, byte[] seed) {
        if (seed.length != LENGTH) {
            throw new MalformedSeal(Part.SIGNING_KEY, "a signing key has " + LENGTH + " bytes, not " + seed.length);
        }
        if (!NoteSignature.isKeyName(name)) {
            throw new MalformedSeal(Part.SIGNING_KEY, "the name of a key has neither spaces nor plus signs");
        }
        this.pair = Ed25519.pair(seed);
        this.verifier = new VerifierKey(name, type, pair.getPublic());
    }

    /** What others verify its signatures with. */
    public VerifierKey verifier() {
        return verifier;
    }

    /**
     * Signs a text.
     *
     * @param text ends with a line feed
     * @param now goes into the signature of a witness, to the second; that of a log holds no time
     */
    public NoteSignature sign(String text, Instant now) {
        return NoteSignature.of(
                verifier.name(),
                verifier.id(),
                switch (verifier.type()) {
                    case LOG -> Ed25519.sign(pair.getPrivate(), text.getBytes(StandardCharsets.UTF_8));
                    case WITNESS -> cosign(text, now.getEpochSecond());
                });
    }

    private byte[] cosign(String text, long seconds) {
        return ByteBuffer.allocate(Long.BYTES + Ed25519.SIGNATURE)
                .putLong(seconds)
                .put(Ed25519.sign(pair.getPrivate(), VerifierKey.cosigned(text, seconds)))
                .array();
    }
}
