package se.stafett.contracts.seal;

import java.util.Base64;

/** Base64 in its one form: padded, without spare bits, so that equal bytes are equal texts. */
final class StrictBase64 {
    private StrictBase64() {}

    static byte[] decode(String text, MalformedSeal.Part part) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new MalformedSeal(part, "not base64", e);
        }
        throw new MalformedSeal(part, "base64, but not in its one form");
    }
}
