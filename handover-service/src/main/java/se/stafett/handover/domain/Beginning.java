package se.stafett.handover.domain;

import java.time.Instant;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;

/**
 * What stays the same from the first event on.
 *
 * @param planVersion the version of the plan that the handover began with
 * @param sender the unit that hands over
 * @param answerBy when everything should be settled
 */
public record Beginning(UUID id, UUID plan, long planVersion, PatientRef patient, HsaId sender, Instant answerBy) {
    static Beginning of(CourseEvent.HandoverInitiated initiated) {
        return new Beginning(
                initiated.handover(),
                initiated.plan(),
                initiated.planVersion(),
                initiated.patient().ref(),
                initiated.sender(),
                initiated.answerBy());
    }
}
