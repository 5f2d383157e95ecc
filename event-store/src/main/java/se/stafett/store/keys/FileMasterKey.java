package se.stafett.store.keys;

import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A master key in a file on this machine; wraps by AES key wrap (RFC 3394) with 256 bits. Whoever reads the file and the
 * key database reads every payload: beyond one machine, put a key service behind {@link MasterKey} instead.
 */
public final class FileMasterKey implements MasterKey {
    private final SecretKey key;
    private final String id;

    private FileMasterKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, "AES");
        this.id = fingerprint(bytes);
    }

    /**
     * Opens the file, or makes it with a new key where it is missing, readable by its owner alone (mode 0600).
     *
     * @param file 32 bytes in base64
     * @throws IllegalArgumentException if the file holds anything else
     * @throws java.io.UncheckedIOException if it can be neither read nor made
     */
    public static FileMasterKey openOrCreate(Path file) {
        return new FileMasterKey(KeyFile.openOrCreate(file));
    }

    /** The first 8 bytes of an HMAC under the key, in hexadecimal digits. */
    @Override
    public String id() {
        return id;
    }

    @Override
    public Uni<byte[]> wrap(SecretKey patientKey) {
        return Uni.createFrom().item(() -> {
            try {
                Cipher cipher = Cipher.getInstance("AESWrap");
                cipher.init(Cipher.WRAP_MODE, key);
                return cipher.wrap(patientKey);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java platform must offer AES key wrap", e);
            }
        });
    }

    @Override
    public Uni<SecretKey> unwrap(byte[] wrapped) {
        return Uni.createFrom().item(() -> {
            try {
                Cipher cipher = Cipher.getInstance("AESWrap");
                cipher.init(Cipher.UNWRAP_MODE, key);
                return (SecretKey) cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY);
            } catch (InvalidKeyException e) {
                throw WrongMasterKey.refused(id, e);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java platform must offer AES key wrap", e);
            }
        });
    }

    private static String fingerprint(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            byte[] whole = mac.doFinal("stafett master key".getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(Arrays.copyOf(whole, 8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must offer HMAC-SHA-256", e);
        }
    }
}
