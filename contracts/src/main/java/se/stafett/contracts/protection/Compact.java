package se.stafett.contracts.protection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** A JWE in compact form, taken apart. With {@code dir} the second of the five parts is empty. */
final class Compact {
    static final int NONCE = 12;
    static final int TAG = 16;

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private final byte[] encodedHeader;
    private final byte[] nonce;
    private final byte[] sealed;

    private Compact(byte[] encodedHeader, byte[] nonce, byte[] sealed) {
        this.encodedHeader = encodedHeader;
        this.nonce = nonce;
        this.sealed = sealed;
    }

    static Compact parse(String text) {
        byte[] ascii = text.getBytes(StandardCharsets.UTF_8);
        int afterHeader = dot(ascii, 0);
        int afterKey = dot(ascii, afterHeader + 1);
        int afterNonce = dot(ascii, afterKey + 1);
        int afterText = dot(ascii, afterNonce + 1);
        byte[] nonce = decode(ascii, afterKey + 1, afterNonce);
        byte[] cipherText = decode(ascii, afterNonce + 1, afterText);
        byte[] tag = decode(ascii, afterText + 1, ascii.length);
        if (afterKey != afterHeader + 1 || nonce.length != NONCE || tag.length != TAG) {
            throw new NotAProtectedPayload("a part of the compact form is not as long as dir and A256GCM make it");
        }
        byte[] sealed = Arrays.copyOf(cipherText, cipherText.length + TAG);
        System.arraycopy(tag, 0, sealed, cipherText.length, TAG);
        return new Compact(Arrays.copyOf(ascii, afterHeader), nonce, sealed);
    }

    /** What is known before the text is sealed. */
    static Compact unsealed(byte[] header, byte[] nonce) {
        return new Compact(ENCODER.encode(header), nonce, new byte[TAG]);
    }

    Compact withSealed(byte[] cipherTextAndTag) {
        return new Compact(encodedHeader, nonce, cipherTextAndTag);
    }

    /** The first part as it stands: it is authenticated in that form (RFC 7516, 5.1 step 14). */
    byte[] encodedHeader() {
        return encodedHeader;
    }

    byte[] nonce() {
        return nonce;
    }

    /** Ciphertext and, behind it, the 16 bytes of the tag. */
    byte[] sealed() {
        return sealed;
    }

    byte[] header() {
        return decode(encodedHeader, 0, encodedHeader.length);
    }

    String serialize() {
        int end = sealed.length - TAG;
        return new String(encodedHeader, StandardCharsets.US_ASCII)
                + ".."
                + ENCODER.encodeToString(nonce)
                + '.'
                + ENCODER.encodeToString(Arrays.copyOf(sealed, end))
                + '.'
                + ENCODER.encodeToString(Arrays.copyOfRange(sealed, end, sealed.length));
    }

    private static int dot(byte[] ascii, int from) {
        for (int at = from; at < ascii.length; at++) {
            if (ascii[at] == '.') {
                return at;
            }
        }
        throw new NotAProtectedPayload("the compact form has five parts");
    }

    private static byte[] decode(byte[] ascii, int from, int to) {
        try {
            return DECODER.decode(Arrays.copyOfRange(ascii, from, to));
        } catch (IllegalArgumentException e) {
            throw new NotAProtectedPayload("a part of the compact form is not base64url", e);
        }
    }
}
