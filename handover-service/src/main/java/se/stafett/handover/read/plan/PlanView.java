package se.stafett.handover.read.plan;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.contracts.payload.DocumentDigest;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanDocument;

@Schema(name = "PlanOfHandover", description = "The plan at one version, by this service's own copy.")
record PlanView(
        @Schema(implementation = CurrentPlan.class) JsonNode plan,

        @Schema(description = "SHA-256 over the plan as canonical JSON (RFC 8785).")
        String digest,

        @Schema(description = "The plan's version: what a receiver confirms to have read.", examples = "9")
        long version) {

    static PlanView of(CurrentPlan plan) {
        JsonNode document = PlanDocument.write(plan);
        return new PlanView(document, DocumentDigest.of(document), plan.version());
    }
}
