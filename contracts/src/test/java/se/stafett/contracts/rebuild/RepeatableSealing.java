package se.stafett.contracts.rebuild;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import se.stafett.contracts.protection.PatientKey;

/** Seals so that the same input gives the same bytes, which vectors need and nothing else may ever do. */
final class RepeatableSealing implements Sealing {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    @Override
    public String seal(PatientKey key, UUID event, byte[] payload) {
        String header = "{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"kid\":\"" + key.kid() + "\",\"eid\":\"" + event + "\"}";
        String encoded = BASE64.encodeToString(header.getBytes(StandardCharsets.US_ASCII));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(event.toString().getBytes(StandardCharsets.US_ASCII));
            byte[] nonce = Arrays.copyOf(digest.digest(payload), 12);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(128, nonce));
            cipher.updateAAD(encoded.getBytes(StandardCharsets.US_ASCII));
            byte[] sealed = cipher.doFinal(payload);
            return encoded + ".." + BASE64.encodeToString(nonce) + "."
                    + BASE64.encodeToString(Arrays.copyOf(sealed, sealed.length - 16)) + "."
                    + BASE64.encodeToString(Arrays.copyOfRange(sealed, sealed.length - 16, sealed.length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
