package se.stafett.plan.domain;

import java.util.Optional;
import se.stafett.care.PlainText;

/** How far a goal has been reached, as last followed up. */
public record Achievement(AchievementStatus status, Optional<Attainment> attainment, Optional<PlainText> note) {

    GoalStatus statusAfter(GoalStatus before) {
        return switch (status) {
            case ACHIEVED, SUSTAINING -> GoalStatus.COMPLETED;
            case NOT_ATTAINABLE -> GoalStatus.CANCELLED;
            case IN_PROGRESS, IMPROVING, WORSENING, NO_CHANGE, NOT_ACHIEVED, NO_PROGRESS -> before;
        };
    }

    boolean isContradictory() {
        return status == AchievementStatus.ACHIEVED
                && attainment.filter(Attainment::isLessThanExpected).isPresent();
    }
}
