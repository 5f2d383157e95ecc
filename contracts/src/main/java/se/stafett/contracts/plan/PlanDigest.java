package se.stafett.contracts.plan;

import com.fasterxml.jackson.databind.JsonNode;
import se.stafett.contracts.payload.DocumentDigest;

/** What two who hold the same plan compare; see {@link DocumentDigest}. */
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
        return DocumentDigest.of(plan);
    }
}
