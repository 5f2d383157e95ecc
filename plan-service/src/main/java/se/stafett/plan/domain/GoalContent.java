package se.stafett.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stafett.care.IcfCode;
import se.stafett.care.PlainText;

/** What a goal says; the words are the patient's own. */
public record GoalContent(
        PlainText words,
        List<IcfCode> icf,
        Optional<Measure> measure,
        Optional<Priority> priority,
        Optional<LocalDate> targetDate) {

    public GoalContent {
        icf = List.copyOf(icf);
    }

    boolean isMeasuredByAttainment() {
        return measure.filter(Measure.ByAttainment.class::isInstance).isPresent();
    }

    GoalContent withWords(PlainText corrected) {
        return new GoalContent(corrected, icf, measure, priority, targetDate);
    }
}
