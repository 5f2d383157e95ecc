package se.stafett.discharge.domain;

import java.time.LocalDate;
import se.stafett.care.HsaId;

/** The limits of regions. Those that hold on the day of the admission hold for the whole stay, so that no answer changes later. */
@FunctionalInterface
public interface RegionLimits {

    Limits of(HsaId provider, LocalDate admittedOn);

    /** Those that hold for a discharge. */
    default Limits of(NotifiedDischarge discharge) {
        DischargeContent content = discharge.content();
        return of(content.provider(), content.stay().admittedOn());
    }
}
