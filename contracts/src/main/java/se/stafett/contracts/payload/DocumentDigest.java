package se.stafett.contracts.payload;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What two who hold the same document compare: SHA-256, as 64 lower-case hexadecimal digits, over its JSON in canonical form
 * (RFC 8785).
 */
public final class DocumentDigest {
    private DocumentDigest() {}

    /**
     * The digest of a document, wherever it was got.
     *
     * @throws IllegalArgumentException when it holds what a document never does: fractions, null, lone surrogates
     */
    public static String of(JsonNode document) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(CanonicalJson.write(document)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }
}
