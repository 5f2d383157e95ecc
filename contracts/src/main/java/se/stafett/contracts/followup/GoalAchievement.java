package se.stafett.contracts.followup;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Lists;
import se.stafett.contracts.payload.Stamp;

/**
 * How far a goal has been reached, as last found.
 *
 * @param achievement as in {@link AchievedGoal}
 * @param recorded who found it, and when
 * @param replaced what was found before, oldest first
 */
public record GoalAchievement(
        UUID goal,
        String achievement,
        @Nullable Integer gas,
        @Nullable String note,
        Stamp recorded,
        List<ReplacedAchievement> replaced) {
    public GoalAchievement {
        replaced = List.copyOf(replaced);
    }

    static GoalAchievement found(AchievementRecorded event, Stamp by) {
        return new GoalAchievement(event.goal(), event.achievement(), event.gas(), event.note(), by, List.of());
    }

    GoalAchievement foundAnew(AchievementRecorded event, Stamp by) {
        return new GoalAchievement(
                goal,
                event.achievement(),
                event.gas(),
                event.note(),
                by,
                Lists.with(replaced, new ReplacedAchievement(achievement, gas, note, recorded)));
    }

    GoalAchievement withNote(String corrected) {
        return new GoalAchievement(goal, achievement, gas, corrected, recorded, replaced);
    }
}
