package se.stafett.contracts.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument showed.
 *
 * @param instrument the instrument's code in the catalogue
 * @param on the day of the measurement
 * @param readings one for each scale of the instrument, in the catalogue's order
 * @param items the items' points in the instrument's order; absent when only the result is known
 * @param goals the goals of Goal Attainment Scaling; absent for all other instruments
 * @param certificate what certifies the rater, where the instrument's publisher demands it
 */
public record ScoreContent(
        String instrument,
        LocalDate on,
        List<Reading> readings,
        @Nullable List<Integer> items,
        @Nullable List<AttainedGoal> goals,
        @Nullable String certificate) {
    public ScoreContent {
        readings = List.copyOf(readings);
        items = items == null ? null : List.copyOf(items);
        goals = goals == null ? null : List.copyOf(goals);
    }
}
