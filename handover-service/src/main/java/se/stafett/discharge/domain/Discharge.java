package se.stafett.discharge.domain;

import java.util.Collection;
import java.util.Optional;

/**
 * A discharge from hospital as far as decisions need it. What a step needs is in the type: what the hospital tells of a patient
 * who is there is decided on {@link InHospital} alone.
 */
public sealed interface Discharge permits NotNotified, NotifiedDischarge {

    static Discharge notNotified() {
        return new NotNotified();
    }

    /** How many events have happened to it. */
    long version();

    /**
     * The discharge after one more event.
     *
     * @throws IllegalHistory when the event cannot have happened to this discharge
     */
    default Discharge after(DischargeEvent event) {
        return DischargeEvolution.after(this, event);
    }

    /** The discharge after what was decided. */
    default Discharge after(Collection<? extends DischargeEvent> events) {
        Discharge discharge = this;
        for (DischargeEvent event : events) {
            discharge = discharge.after(event);
        }
        return discharge;
    }

    /** Present once those concerned have been notified of the admission. */
    Optional<NotifiedDischarge> notified();
}
