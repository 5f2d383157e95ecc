package se.stafett.contracts.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a goal says.
 *
 * @param words the patient's own words
 * @param icf ICF codes that the goal is about; may be empty
 * @param priority high, medium or low
 */
public record GoalContent(
        String words,
        List<String> icf,
        @Nullable Measure measure,
        @Nullable String priority,
        @Nullable LocalDate targetDate) {
    public GoalContent {
        icf = List.copyOf(icf);
    }

    GoalContent withWords(String now) {
        return new GoalContent(now, icf, measure, priority, targetDate);
    }
}
