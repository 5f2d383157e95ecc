package se.stafett.local.loader;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A national reserve number for a patient who has no Swedish identity number: made from the source's id of the patient, so
 * that it is the same at every load. The first two digits are a century that no person can have, the letters TX are always
 * the same: it is plainly no number of anyone.
 */
final class ReserveNumber {
    private ReserveNumber() {}

    static String of(String sourceId) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ByteBuffer hash = ByteBuffer.wrap(digest.digest(sourceId.getBytes(StandardCharsets.UTF_8)));
            long digits = Long.remainderUnsigned(hash.getLong(), 100_000_000);
            return String.format("99%06dTX%02d", digits / 100, digits % 100);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }
}
