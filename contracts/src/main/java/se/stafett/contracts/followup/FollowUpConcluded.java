package se.stafett.contracts.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.plan.Dialogue;

/**
 * The follow-up was concluded. All that others need in order to act on it is here.
 *
 * @param planVersion the plan's version that was followed up
 * @param unit HSA-id of the unit that followed it up
 * @param outcome close, loop-back (to assessment) or continue
 * @param morePossible whether more interventions can meet the goals; present when they are not met
 * @param achievements how far each goal that was followed up has been reached
 * @param nextReview the next day of review; present when the plan goes on
 * @param code E1 continued, E2 changed within the frame, E3 ended or E4 new referral, by KL
 */
public record FollowUpConcluded(
        Patient patient,
        UUID plan,
        long planVersion,
        String unit,
        String outcome,
        boolean goalsMet,
        @Nullable Boolean morePossible,
        List<AchievedGoal> achievements,
        Dialogue dialogue,
        @Nullable LocalDate nextReview,
        @Nullable String code)
        implements CourseEvent {
    public FollowUpConcluded {
        achievements = List.copyOf(achievements);
    }
}
