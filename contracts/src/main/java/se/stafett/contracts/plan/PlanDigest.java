package se.stafett.contracts.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What two who hold the same plan compare: SHA-256, as 64 lower-case hexadecimal digits, over the plan's JSON in canonical
 * form (RFC 8785).
 */
public final class PlanDigest {
    private PlanDigest() {}

    /** The digest of a plan. */
    public static String of(CurrentPlan plan) {
        return of(PlanDocument.write(plan));
    }

    /**
     * The digest of a plan's JSON, wherever it was got.
     *
     * @throws IllegalArgumentException when it holds what a plan never does: fractions, null, lone surrogates
     */
    public static String of(JsonNode plan) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(CanonicalJson.write(plan)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }
}
