package se.stafett.contracts.followup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a goal of the plan has been reached was found; what was found before is replaced.
 *
 * @param achievement as in {@link AchievedGoal}
 * @param gas level of goal attainment, -2 to 2
 */
public record AchievementRecorded(
        UUID goal,
        String achievement,
        @Nullable Integer gas,
        @Nullable String note) implements ContentEvent {}
