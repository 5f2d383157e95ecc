package se.stafett.contracts.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Correction;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.payload.Stamp;

/**
 * The follow-up as it stands: what anyone gets who folds its events. It says nothing of places in the log, so that it is the
 * same wherever it was rebuilt.
 *
 * @param version how many events have made it
 * @param status scheduled, due, overdue, escalated, concluded or cancelled
 * @param planVersion the plan's version that was last known to matter to it
 * @param unit HSA-id of the unit that has it
 * @param units HSA-ids of all units that have had it, in their order
 * @param dueOn the day on which the plan is to be followed up
 * @param achievements by goal, in the order in which goals were first followed up
 * @param scores in the order in which they were recorded; nothing is ever taken out
 * @param devices in the order in which they were checked; nothing is ever taken out
 * @param experiences in the order in which they were told; nothing is ever taken out
 * @param conclusion present once it is concluded
 * @param cancellation present when it was cancelled
 */
public record CurrentFollowUp(
        UUID followUpId,
        long version,
        String status,
        String patientRef,
        Patient patient,
        UUID plan,
        long planVersion,
        String unit,
        List<String> units,
        LocalDate dueOn,
        Stamp scheduled,
        List<GoalAchievement> achievements,
        List<Score> scores,
        List<DeviceCheck> devices,
        List<Experience> experiences,
        @Nullable Conclusion conclusion,
        @Nullable Cancellation cancellation,
        List<Correction> corrections) {
    public CurrentFollowUp {
        units = List.copyOf(units);
        achievements = List.copyOf(achievements);
        scores = List.copyOf(scores);
        devices = List.copyOf(devices);
        experiences = List.copyOf(experiences);
        corrections = List.copyOf(corrections);
    }
}
