package se.stafett.local.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import se.stafett.local.secret.SecretFile;

/** The RSA-2048 key pair of a stack; only the private key is kept, the public one follows from it. */
record SigningKey(RSAPrivateCrtKey secret) {
    private static final int BITS = 2048;

    static SigningKey make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return new SigningKey((RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
        } catch (NoSuchAlgorithmException everyJdkHasRsa) {
            throw new IllegalStateException(everyJdkHasRsa);
        }
    }

    /** The key pair in {@code file} (PKCS#8 in Base64, mode 0600), made on first use. */
    static SigningKey in(Path file) {
        try {
            if (!Files.exists(file)) {
                SecretFile.make(
                        file, Base64.getEncoder().encodeToString(make().secret.getEncoded()));
            }
            byte[] encoded = Base64.getDecoder().decode(Files.readString(file).strip());
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            return new SigningKey((RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot keep the signing key in " + file, failed);
        } catch (GeneralSecurityException | IllegalArgumentException notAKey) {
            throw new IllegalStateException(
                    "Not a signing key: " + file + ". Remove the file to get a new one.", notAKey);
        }
    }

    PublicKey publicKey() {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
        } catch (GeneralSecurityException everyRsaKeyHasOne) {
            throw new IllegalStateException(everyRsaKeyHasOne);
        }
    }
}
