package se.stafett.handover.domain;

import java.time.Instant;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;

/**
 * What stays the same from the first event on.
 *
 * @param sender the unit that hands over
 * @param answerBy when everything should be settled
 */
public record Beginning(UUID id, UUID plan, PatientRef patient, HsaId sender, Instant answerBy) {
    static Beginning of(CourseEvent.HandoverInitiated initiated) {
        return new Beginning(
                initiated.handover(),
                initiated.plan(),
                initiated.patient().ref(),
                initiated.sender(),
                initiated.answerBy());
    }
}
