package se.stafett.contracts.handover;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The meeting began.
 *
 * @param present the participants who are there
 * @param absenceReason why the patient is not there; absent when the patient is
 */
public record MeetingOpened(
        List<UUID> present,
        boolean patientPresent,
        @Nullable String absenceReason) implements MeetingEvent {
    public MeetingOpened {
        present = List.copyOf(present);
    }
}
