package se.stafett.assessment.domain;

import java.util.Optional;
import se.stafett.care.PlainText;

/**
 * How far one of the patient's goals was attained.
 *
 * @param level -2 to +2; 0 is as expected
 */
public record AttainedGoal(Optional<PlainText> words, int weight, int level) {

    static final int LEAST = -2;
    static final int MOST = 2;
}
