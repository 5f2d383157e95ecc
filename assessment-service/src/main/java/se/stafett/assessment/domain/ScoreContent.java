package se.stafett.assessment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stafett.care.PlainText;

/**
 * What an instrument showed, with all that is computed.
 *
 * @param readings one for each scale of the instrument
 */
public record ScoreContent(
        String instrument,
        LocalDate on,
        List<Reading> readings,
        List<Integer> items,
        List<AttainedGoal> goals,
        Optional<PlainText> certificate) {
    public ScoreContent {
        readings = List.copyOf(readings);
        items = List.copyOf(items);
        goals = List.copyOf(goals);
    }
}
