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
        Provenance provenance) {
    PlanIntervention withStatus(String now, @Nullable String why) {
        return new PlanIntervention(id, content, now, responsible, startedOn, completedOn, note, why, provenance);
    }

    PlanIntervention started(LocalDate on) {
        return new PlanIntervention(
                id, content, Statuses.IN_PROGRESS, responsible, on, completedOn, note, reason, provenance);
    }

    PlanIntervention completed(LocalDate on, @Nullable String said) {
        return new PlanIntervention(
                id, content, Statuses.COMPLETED, responsible, startedOn, on, said, reason, provenance);
    }

    PlanIntervention withContent(InterventionContent now) {
        return new PlanIntervention(id, now, status, responsible, startedOn, completedOn, note, reason, provenance);
    }

    PlanIntervention withResponsible(String now) {
        return new PlanIntervention(id, content, status, now, startedOn, completedOn, note, reason, provenance);
    }
}
