package se.stafett.contracts.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stafett.contracts.event.Sha256;
import se.stafett.contracts.seal.MalformedSeal.Part;

/** The public key of a log or a witness, under its name. Written as {@code name+id+key}, the form of C2SP signed-note. */
public final class VerifierKey {
    private static final Pattern TEXT = Pattern.compile("(?<name>[^+]+)\\+(?<id>[0-9a-f]{8})\\+(?<key>.+)");

    private final String name;
    private final int id;
    private final KeyType type;
    private final PublicKey key;

    VerifierKey(String name, KeyType type, PublicKey key) {
        this.name = name;
        this.id = id(name, type, Ed25519.encode(key));
        this.type = type;
        this.key = key;
    }

    /**
     * Reads a key.
     *
     * @throws MalformedSeal if the text is none, or its id does not follow from its key
     */
    public static VerifierKey parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches() || !NoteSignature.isKeyName(parts.group("name"))) {
            throw new MalformedSeal(Part.VERIFIER_KEY, "a key is written as name+id+key");
        }
        byte[] bytes = StrictBase64.decode(parts.group("key"), Part.VERIFIER_KEY);
        if (bytes.length != 1 + Ed25519.KEY) {
            throw new MalformedSeal(Part.VERIFIER_KEY, "a key has its type in one byte, and 32 bytes");
        }
        KeyType type = KeyType.of(bytes[0]);
        try {
            PublicKey key = Ed25519.decode(Arrays.copyOfRange(bytes, 1, bytes.length));
            VerifierKey read = new VerifierKey(parts.group("name"), type, key);
            if (read.toString().equals(text)) {
                return read;
            }
        } catch (GeneralSecurityException e) {
            throw new MalformedSeal(Part.VERIFIER_KEY, "the key is none of Ed25519", e);
        }
        throw new MalformedSeal(Part.VERIFIER_KEY, "the id " + parts.group("id") + " is not that of this key");
    }

    public String name() {
        return name;
    }

    public KeyType type() {
        return type;
    }

    /** Whether a line names this key; it may still be signed by another. */
    public boolean isNamedBy(NoteSignature signature) {
        return signature.keyName().equals(name) && signature.keyId() == id;
    }

    /** What the note's signatures by this key are worth. One that is wrong spoils the rest. */
    public SignatureCheck check(SignedNote note) {
        SignatureCheck check = new SignatureCheck.Absent();
        for (NoteSignature signature : note.signatures()) {
            if (isNamedBy(signature) && !(check instanceof SignatureCheck.Wrong)) {
                check = check(note.text(), signature.bytes());
            }
        }
        return check;
    }

    private SignatureCheck check(String text, byte[] made) {
        return switch (type) {
            case LOG ->
                Ed25519.verifies(key, text.getBytes(StandardCharsets.UTF_8), made)
                        ? new SignatureCheck.Right()
                        : new SignatureCheck.Wrong();
            case WITNESS -> checkTimed(text, made);
        };
    }

    private SignatureCheck checkTimed(String text, byte[] made) {
        if (made.length != Long.BYTES + Ed25519.SIGNATURE) {
            return new SignatureCheck.Wrong();
        }
        long seconds = ByteBuffer.wrap(made).getLong();
        byte[] signature = Arrays.copyOfRange(made, Long.BYTES, made.length);
        return seconds >= 0
                        && seconds <= Instant.MAX.getEpochSecond()
                        && Ed25519.verifies(key, cosigned(text, seconds), signature)
                ? new SignatureCheck.RightAt(Instant.ofEpochSecond(seconds))
                : new SignatureCheck.Wrong();
    }

    static byte[] cosigned(String text, long seconds) {
        return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    int id() {
        return id;
    }

    private static int id(String name, KeyType type, byte[] key) {
        MessageDigest digest = Sha256.digest();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(type.code());
        return ByteBuffer.wrap(digest.digest(key)).getInt();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        byte[] bytes = ByteBuffer.allocate(1 + Ed25519.KEY)
                .put(type.code())
                .put(Ed25519.encode(key))
                .array();
        return name + "+" + HexFormat.of().toHexDigits(id) + "+"
                + Base64.getEncoder().encodeToString(bytes);
    }
}
