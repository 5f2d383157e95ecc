package se.stafett.assessment.domain;

import java.util.Optional;
import se.stafett.care.PlainText;

/** Whether there is a need and, when there is, where and in which way it is to be met. */
public record Conclusion(boolean need, Optional<Level> level, Optional<WayOfWorking> wayOfWorking, PlainText summary) {

    Conclusion withSummary(PlainText corrected) {
        return new Conclusion(need, level, wayOfWorking, corrected);
    }
}
