package se.stafett.contracts.discharge;

import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.payload.StatedReason;

/**
 * A notice that the patient is ready; its terms are those of {@link ReadinessNotified}.
 *
 * @param notified who notified of it, and when
 * @param withdrawn present when it was withdrawn
 */
public record Readiness(
        String judgedAt,
        String physician,
        Stamp notified,
        @Nullable StatedReason withdrawn) {

    Readiness withdrawn(StatedReason because) {
        return new Readiness(judgedAt, physician, notified, because);
    }
}
