package se.stafett.contracts.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Stamp;

/**
 * The meeting as it was held; see {@link MeetingOpened}.
 *
 * @param present those who were there, as they took part then
 * @param opened who opened it, and when
 */
public record Meeting(
        List<Participant> present,
        boolean patientPresent,
        @Nullable String absenceReason,
        Stamp opened) {
    public Meeting {
        present = List.copyOf(present);
    }
}
