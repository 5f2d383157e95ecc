package se.stafett.handover.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.Patient;
import se.stafett.care.PlainText;

/** The course of the whole handover, from its beginning to its end. */
public sealed interface CourseEvent extends HandoverEvent {
    record HandoverInitiated(
            UUID handover,
            Patient patient,
            UUID plan,
            long planVersion,
            HsaId sender,
            Optional<PlainText> reason,
            Instant answerBy,
            List<ListedItem> items)
            implements CourseEvent {
        public HandoverInitiated {
            items = List.copyOf(items);
        }
    }

    /** The one event by which responsibility moves. */
    record HandoverCompleted(
            UUID handover,
            UUID plan,
            long planVersion,
            HsaId sender,
            List<Settlement.MovedItem> moved,
            List<Settlement.KeptItem> kept,
            List<Settlement.LeftOutItem> leftOut,
            PatientsPosition patient,
            boolean patientPresent)
            implements CourseEvent {
        public HandoverCompleted {
            moved = List.copyOf(moved);
            kept = List.copyOf(kept);
            leftOut = List.copyOf(leftOut);
        }
    }

    record HandoverCancelled(PlainText reason) implements CourseEvent {}

    record HandoverEnteredInError(PlainText reason) implements CourseEvent {}
}
