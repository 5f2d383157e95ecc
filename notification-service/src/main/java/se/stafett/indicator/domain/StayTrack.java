package se.stafett.indicator.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.stafett.care.HsaId;

/**
 * A stay in hospital that was neither cancelled nor is in error.
 *
 * @param unit the hospital unit
 * @param ready when the physician judged that the patient can leave, by the event that told so; absent while none is in force
 */
public record StayTrack(
        HsaId unit, Instant admitted, @Nullable Mark ready) {

    public StayTrack ready(Mark judged) {
        return new StayTrack(unit, admitted, judged);
    }

    public StayTrack notReady() {
        return new StayTrack(unit, admitted, null);
    }
}
