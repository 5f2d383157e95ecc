package se.stafett.webhook.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A body and what proves who sent it.
 *
 * @param id the same in every attempt, so that the receiver can tell a repetition
 * @param at when this attempt is made; receivers refuse what is old
 * @param secrets signed with each: while a secret rotates, with the old one and the new
 */
public record SignedMessage(String id, Instant at, String body, List<WebhookSecret> secrets) {
    private static final String ALGORITHM = "HmacSHA256";

    public SignedMessage {
        secrets = List.copyOf(secrets);
        if (secrets.isEmpty() || id.indexOf('.') >= 0) {
            throw new IllegalArgumentException("a message has an id without full stop, and a secret");
        }
    }

    /** The headers {@code webhook-id}, {@code webhook-timestamp} in Unix seconds and {@code webhook-signature}. */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", Long.toString(at.getEpochSecond()));
        headers.put("webhook-signature", secrets.stream().map(this::signature).collect(Collectors.joining(" ")));
        return headers;
    }

    private String signature(WebhookSecret secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.bytes(), ALGORITHM));
            String signed = id + "." + at.getEpochSecond() + "." + body;
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must offer HMAC-SHA-256", e);
        }
    }
}
