package se.stafett.discharge.domain;

import java.time.Instant;
import se.stafett.care.PlainText;

/** What was put right, and what time alone brought about. */
public sealed interface RecordEvent extends DischargeEvent {

    record TextCorrected(TextTarget target, PlainText wrong, PlainText corrected, PlainText reason, Instant at)
            implements RecordEvent {}

    /** It runs out soon, and what it demands has not been done. */
    record DeadlineNeared(DueDeadline deadline, Instant at) implements RecordEvent {}

    record DeadlinePassed(DueDeadline deadline, Instant at) implements RecordEvent {}
}
