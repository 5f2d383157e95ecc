package se.stafett.followup.domain;

import java.util.Optional;
import se.stafett.care.PlainText;

/** How far a goal has been reached. */
public record Achievement(AchievementStatus status, Optional<Attainment> attainment, Optional<PlainText> note) {

    boolean isContradictory() {
        return status == AchievementStatus.ACHIEVED
                && attainment.filter(Attainment::isLessThanExpected).isPresent();
    }

    Achievement withNote(PlainText corrected) {
        return new Achievement(status, attainment, Optional.of(corrected));
    }
}
