package se.stafett.followup.domain;

import java.util.Optional;
import se.stafett.care.PlainText;

/** How a follow-up ended, with what was said then. */
sealed interface Ending {

    record Concluded(Optional<PlainText> dialogue) implements Ending {}

    record Cancelled(Optional<PlainText> reason) implements Ending {}
}
