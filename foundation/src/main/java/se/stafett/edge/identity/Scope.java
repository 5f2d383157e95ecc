package se.stafett.edge.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.stafett.care.Actor;

/** Tells callers apart where their idempotency keys are kept. */
final class Scope {
    private Scope() {}

    /** A patient's subject may be a personal identity number, which even hashed is easily guessed; their pseudonym is not. */
    static String of(Actor actor, String issuer, String subject) {
        String name = switch (actor) {
            case Actor.Professional professional ->
                lines("professional", issuer, subject, professional.unit().value());
            case Actor.Patient patient -> lines("patient", patient.ref().value());
            case Actor.Relative relative -> lines("relative", relative.ref().value());
            case Actor.System system -> lines("system", issuer, subject);
            case Actor.Auditor auditor -> lines("auditor", issuer, subject);
        };
        return HexFormat.of().formatHex(sha256().digest(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static String lines(String... parts) {
        return String.join("\n", parts);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
