package se.stafett.contracts.handover;

import java.util.List;
import java.util.UUID;

/**
 * The handover is done. With this event, and with no other, responsibility moves: for each item in {@code moved}, from the sender to
 * the unit that accepted it. Every item of the handover is in exactly one of the three lists.
 *
 * @param planVersion the plan's version as known when the handover was completed
 * @param moved what each receiver takes over
 * @param kept what stays with the sender
 * @param leftOut what had ended, or left the sender by another way, in the meantime
 * @param patient the patient's position
 * @param patientPresent whether the patient was at the meeting
 */
public record HandoverCompleted(
        UUID handover,
        UUID plan,
        long planVersion,
        String sender,
        List<MovedItem> moved,
        List<KeptItem> kept,
        List<LeftOutItem> leftOut,
        PatientsPosition patient,
        boolean patientPresent)
        implements CourseEvent {
    public HandoverCompleted {
        moved = List.copyOf(moved);
        kept = List.copyOf(kept);
        leftOut = List.copyOf(leftOut);
    }
}
