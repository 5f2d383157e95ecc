package se.stafett.contracts.seal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import se.stafett.contracts.seal.MalformedSeal.Part;

/**
 * One signature line of a {@link SignedNote}: who signed, and with what.
 *
 * @param keyName neither empty nor with spaces or plus signs
 * @param blob the key id in 4 bytes and the signature, in base64
 */
public record NoteSignature(String keyName, String blob) {
    private static final String BEGIN = "— ";
    private static final int ID = 4;

    public NoteSignature {
        if (!isKeyName(keyName)) {
            throw new MalformedSeal(Part.SIGNATURE_LINE, "the name of a key is empty or has a space or a plus in it");
        }
        if (decode(blob).length <= ID) {
            throw new MalformedSeal(Part.SIGNATURE_LINE, "a signature is too short");
        }
    }

    static NoteSignature of(String keyName, int keyId, byte[] signature) {
        byte[] bytes = ByteBuffer.allocate(ID + signature.length)
                .putInt(keyId)
                .put(signature)
                .array();
        return new NoteSignature(keyName, Base64.getEncoder().encodeToString(bytes));
    }

    /**
     * Reads a line.
     *
     * @param line with or without its line feed
     * @throws MalformedSeal if it is none
     */
    public static NoteSignature parse(String line) {
        String bare = line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
        int space = bare.lastIndexOf(' ');
        if (!bare.startsWith(BEGIN) || space < BEGIN.length()) {
            throw new MalformedSeal(Part.SIGNATURE_LINE, "a line after the text is no signature");
        }
        return new NoteSignature(bare.substring(BEGIN.length(), space), bare.substring(space + 1));
    }

    /** The line, with its line feed. */
    public String line() {
        return BEGIN + keyName + " " + blob + "\n";
    }

    /** Tells keys of one name apart; no proof of anything. */
    public int keyId() {
        return ByteBuffer.wrap(decode(blob)).getInt();
    }

    /** What the key made of the text. */
    public byte[] bytes() {
        byte[] all = decode(blob);
        return Arrays.copyOfRange(all, ID, all.length);
    }

    static boolean isKeyName(String name) {
        return !name.isEmpty()
                && name.codePoints()
                        .noneMatch(point -> point == '+'
                                || Character.isSpaceChar(point)
                                || Character.isWhitespace(point)
                                || Character.isISOControl(point));
    }

    private static byte[] decode(String base64) {
        return StrictBase64.decode(base64, Part.SIGNATURE_LINE);
    }
}
