package se.stafett.contracts.handover;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.payload.StatedReason;

/**
 * The handover as it stands: what anyone gets who folds its events. It says nothing of places in the log, so that it is the same
 * wherever it was rebuilt.
 *
 * @param version how many events have made it
 * @param status open, in-meeting, completed, cancelled or entered-in-error
 * @param overdue whether the time for answers passed before it ended
 * @param escalated whether a further day passed as well
 * @param planVersion the version of the plan that the handover began with
 * @param sender HSA-id of the unit that hands over
 * @param answerBy as in {@link HandoverInitiated}
 * @param items in the order in which they came; none is ever taken out
 * @param participants those who take part now
 * @param readings what each unit has read, in the order in which the units first confirmed
 * @param scheduled present once a time has been set
 * @param meeting present once the meeting has been opened
 * @param summary how the patient sums up; present once written
 * @param position present once recorded
 * @param information what the patient or a relative was told, in order
 * @param completion present once it is completed
 * @param cancellation present when it was cancelled
 * @param error present when the whole handover is in error
 */
public record CurrentHandover(
        UUID handoverId,
        long version,
        String status,
        boolean overdue,
        boolean escalated,
        String patientRef,
        Patient patient,
        UUID plan,
        long planVersion,
        String sender,
        @Nullable String reason,
        String answerBy,
        Stamp initiated,
        List<HandoverItem> items,
        List<Participant> participants,
        List<Reading> readings,
        @Nullable ScheduledMeeting scheduled,
        @Nullable Meeting meeting,
        @Nullable Summary summary,
        @Nullable Position position,
        List<Information> information,
        @Nullable Completion completion,
        @Nullable StatedReason cancellation,
        @Nullable StatedReason error) {
    public CurrentHandover {
        items = List.copyOf(items);
        participants = List.copyOf(participants);
        readings = List.copyOf(readings);
        information = List.copyOf(information);
    }
}
