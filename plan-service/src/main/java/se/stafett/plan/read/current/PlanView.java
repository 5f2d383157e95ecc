package se.stafett.plan.read.current;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.util.RawValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanDigest;
import se.stafett.contracts.plan.PlanDocument;
import se.stafett.plan.domain.Plan;
import se.stafett.service.storage.Stored;

@Schema(description = "A plan, and what another system compares its own copy with.")
record PlanView(
        @Schema(implementation = CurrentPlan.class) JsonNode plan,

        @Schema(description = "SHA-256 over the plan as canonical JSON (RFC 8785).")
        String digest,

        @Schema(examples = "7") long version,
        @Schema(examples = "12") int lane,

        @Schema(description = "Position of the plan's latest event in the lane.", examples = "345")
        long position) {

    static PlanView of(Stored<Plan, CurrentPlan> stored) {
        JsonNode document = PlanDocument.write(stored.current());
        return new PlanView(
                written(document), PlanDigest.of(document), stored.version(), stored.lane(), stored.position());
    }

    /** As text, which takes a tenth of the memory and need not be written again. */
    private static JsonNode written(JsonNode document) {
        return JsonNodeFactory.instance.rawValueNode(new RawValue(document.toString()));
    }
}
