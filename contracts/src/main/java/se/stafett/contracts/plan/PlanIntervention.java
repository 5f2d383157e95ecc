package se.stafett.contracts.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An intervention as it stands: in the current plan, and as a merge carries it from plan to plan.
 *
 * @param status not-started, in-progress, completed, stopped or entered-in-error
 * @param responsible HSA-id of the unit that has custody; for self-care the unit that supports it
 * @param note what was said at completion
 * @param reason why it was stopped or is in error
 */
public record PlanIntervention(
        UUID id,
        InterventionContent content,
        String status,
        String responsible,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate completedOn,
        @Nullable String note,
        @Nullable String reason,
        Provenance provenance) {}
