package se.stafett.store.keys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The names by which patients go outside protected payloads. The same identifier gives the same reference in every
 * service that holds the same key, without asking anyone; without the key nobody gets from the one to the other, nor can
 * try out identifiers. A lost key cannot be replaced: all references follow from it.
 */
public final class Pseudonyms {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final SecretKeySpec key;

    private Pseudonyms(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * Opens the key file, or makes it with a new key where it is missing, readable by its owner alone (mode 0600).
     *
     * @param file 32 bytes in base64
     * @throws IllegalArgumentException if the file holds anything else
     * @throws java.io.UncheckedIOException if it can be neither read nor made
     */
    public static Pseudonyms openOrCreate(Path file) {
        return new Pseudonyms(KeyFile.openOrCreate(file));
    }

    /**
     * The reference of a patient: the first 16 bytes of HMAC-SHA-256 over the UTF-8 bytes of system, {@code |} and value.
     *
     * @param system the identifier system, a URI
     * @param normalisedValue the identifier in its one normal form; two spellings would give two patients
     * @return 32 lower-case hexadecimal digits
     */
    public String patientRef(String system, String normalisedValue) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] whole = mac.doFinal((system + "|" + normalisedValue).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(whole, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must offer HMAC-SHA-256", e);
        }
    }
}
