package se.stafett.plan.read.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.contracts.payload.EventJson;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanChanges;
import se.stafett.contracts.plan.ToldChange;
import se.stafett.contracts.words.Language;

@Schema(name = "PlanDiff", description = "What changed in a plan between two moments.")
record PlanDiffView(
        Instant from,
        Instant to,

        @Schema(
                implementation = PlanChanges.class,
                description = "By codes: since and version are the plan's versions at the two moments.")
        JsonNode changes,

        @Schema(
                implementation = ToldChange[].class,
                description = "The same, field by field, with what changed in plain words.")
        List<JsonNode> told) {

    static PlanDiffView between(Instant from, CurrentPlan before, Instant to, CurrentPlan after, Language language) {
        PlanChanges changes = PlanChanges.between(before, after);
        return new PlanDiffView(
                from,
                to,
                EventJson.write(changes),
                ToldChange.of(changes, language).stream()
                        .<JsonNode>map(EventJson::write)
                        .toList());
    }
}
