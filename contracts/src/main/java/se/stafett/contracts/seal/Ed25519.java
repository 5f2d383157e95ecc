package se.stafett.contracts.seal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;

/** Ed25519 of the Java platform, with keys as RFC 8032 writes them: 32 bytes each. */
final class Ed25519 {
    static final int KEY = 32;
    static final int SIGNATURE = 64;

    private static final String NAME = "Ed25519";

    private Ed25519() {}

    /** The pair that follows from a private key. */
    static KeyPair pair(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(NAME);
            generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    static byte[] encode(PublicKey key) {
        EdECPoint point = ((EdECPublicKey) key).getPoint();
        byte[] bytes = reversed(padded(point.getY().toByteArray()));
        if (point.isXOdd()) {
            bytes[KEY - 1] |= (byte) 0x80;
        }
        return bytes;
    }

    /** @throws GeneralSecurityException if the bytes are no point on the curve */
    static PublicKey decode(byte[] bytes) throws GeneralSecurityException {
        byte[] y = reversed(bytes);
        boolean odd = (y[0] & 0x80) != 0;
        y[0] &= 0x7F;
        EdECPoint point = new EdECPoint(odd, new BigInteger(1, y));
        return KeyFactory.getInstance(NAME).generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
    }

    static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    static boolean verifies(PublicKey key, byte[] message, byte[] made) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initVerify(key);
            signature.update(message);
            return made.length == SIGNATURE && signature.verify(made);
        } catch (SignatureException notASignature) {
            return false;
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("every Java platform from 15 on must offer Ed25519", e);
    }

    private static byte[] padded(byte[] number) {
        byte[] bytes = new byte[KEY];
        int length = Math.min(number.length, KEY);
        System.arraycopy(number, number.length - length, bytes, KEY - length, length);
        return bytes;
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }

    /** Gives the one private key: the platform makes a public key only for one that it draws itself. */
    private static final class Given extends SecureRandom {
        private static final long serialVersionUID = 1;

        private final byte[] seed;

        Given(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(Arrays.copyOf(seed, bytes.length), 0, bytes, 0, bytes.length);
        }
    }
}
