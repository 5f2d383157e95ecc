package se.stafett.edge.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import se.stafett.edge.problem.Problem;

/**
 * A position in a search, as one opaque word. The checksum finds slips and cursors of another search; it is no secret, and need not
 * be: a cursor gives no right, since every page is authorised anew.
 */
final class Cursor {
    private static final int CHECK = 8;
    private static final int MAX_LENGTH = 512;

    private Cursor() {}

    static String at(String position, String search) {
        byte[] bytes = position.getBytes(StandardCharsets.UTF_8);
        byte[] word = Arrays.copyOf(check(bytes, search), CHECK + bytes.length);
        System.arraycopy(bytes, 0, word, CHECK, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(word);
    }

    static String read(String cursor, String search) {
        byte[] word = decoded(cursor);
        if (word.length <= CHECK) {
            throw invalid();
        }
        byte[] position = Arrays.copyOfRange(word, CHECK, word.length);
        if (!Arrays.equals(check(position, search), Arrays.copyOf(word, CHECK))) {
            throw invalid();
        }
        return new String(position, StandardCharsets.UTF_8);
    }

    private static byte[] decoded(String cursor) {
        if (cursor.length() > MAX_LENGTH) {
            throw invalid();
        }
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notOurs) {
            throw invalid();
        }
    }

    static RuntimeException invalid() {
        return Problem.of(400, "cursor-invalid").asException();
    }

    private static byte[] check(byte[] position, String search) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(search.getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) '\n');
            return Arrays.copyOf(sha256.digest(position), CHECK);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
