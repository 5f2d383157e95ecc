package se.stafett.followup.domain;

import java.util.Optional;
import se.stafett.care.PlainText;

/** The information to, and dialogue with, the patient: held or not, and what was said or why not. */
public record Dialogue(boolean held, Optional<PlainText> note) {

    boolean isHeldOrExplained() {
        return held || note.isPresent();
    }
}
