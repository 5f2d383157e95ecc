package se.stafett.contracts.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Correction;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.payload.StatedReason;
import se.stafett.contracts.payload.Story;

/**
 * The plan as it stands: what anyone gets who folds its events, and what the plan service shows. It says nothing of places
 * in the log, so that it is the same wherever it was rebuilt.
 *
 * @param version how many events have made it
 * @param status draft, active, on-hold, completed, revoked, merged or entered-in-error
 * @param unit HSA-id of the unit that drafted it
 * @param story absent until something has been told
 * @param participants those who take part now
 * @param goals in the order in which they came to this plan; nothing is ever taken out but by undoing a merge
 * @param hold present while the plan is on hold
 * @param mergedInto present while the plan is merged
 * @param error present when the whole plan is in error
 */
public record CurrentPlan(
        UUID planId,
        long version,
        String status,
        String patientRef,
        Patient patient,
        String unit,
        @Nullable UUID assessment,
        Stamp drafted,
        @Nullable Story story,
        @Nullable String summary,
        List<Participant> participants,
        @Nullable NamedContact contact,
        List<CallGuidance> callGuidance,
        @Nullable LocalDate reviewDate,
        @Nullable Agreement agreement,
        List<PlanGoal> goals,
        List<PlanIntervention> interventions,
        List<Correction> corrections,
        List<KeptApart> keptApart,
        List<Merge> merges,
        @Nullable MergedInto mergedInto,
        @Nullable StatedReason hold,
        @Nullable Closure closure,
        @Nullable StatedReason error) {
    public CurrentPlan {
        participants = List.copyOf(participants);
        callGuidance = List.copyOf(callGuidance);
        goals = List.copyOf(goals);
        interventions = List.copyOf(interventions);
        corrections = List.copyOf(corrections);
        keptApart = List.copyOf(keptApart);
        merges = List.copyOf(merges);
    }
}
