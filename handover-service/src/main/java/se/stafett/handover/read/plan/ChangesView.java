package se.stafett.handover.read.plan;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.contracts.payload.EventJson;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanChanges;

@Schema(name = "ChangesOfPlan", description = "What is different in the plan since a version that was read.")
record ChangesView(
        @Schema(implementation = PlanChanges.class) JsonNode changes,

        @Schema(description = "The version that was read.", examples = "7")
        long since,

        @Schema(description = "The version as known now.", examples = "9")
        long version) {

    static ChangesView between(CurrentPlan read, CurrentPlan now) {
        PlanChanges changes = PlanChanges.between(read, now);
        return new ChangesView(EventJson.write(changes), changes.since(), changes.version());
    }
}
