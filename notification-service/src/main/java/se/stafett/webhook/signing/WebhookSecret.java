package se.stafett.webhook.signing;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/** What a subscription's deliveries are signed with; nobody but the receiver may know it. */
public final class WebhookSecret {
    private static final String PREFIX = "whsec_";
    private static final int LENGTH = 32;
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;

    private final byte[] bytes;

    private WebhookSecret(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A new one, of 32 bytes. */
    public static WebhookSecret generate(SecureRandom random) {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new WebhookSecret(bytes);
    }

    /** @throws IllegalArgumentException unless there are 24 to 64 bytes, as the convention asks */
    public static WebhookSecret of(byte[] bytes) {
        if (bytes.length < SHORTEST || bytes.length > LONGEST) {
            throw new IllegalArgumentException("a secret has 24 to 64 bytes");
        }
        return new WebhookSecret(bytes.clone());
    }

    /**
     * Reads the form in which receivers get it.
     *
     * @param text {@code whsec_} and base64
     * @throws IllegalArgumentException for anything else
     */
    public static WebhookSecret parse(String text) {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("a secret begins with " + PREFIX);
        }
        return of(Base64.getDecoder().decode(text.substring(PREFIX.length())));
    }

    /** {@code whsec_} and base64, for the receiver alone. */
    public String text() {
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /** A copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebhookSecret secret && Arrays.equals(bytes, secret.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Never the secret itself: it must not end up in a log. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
