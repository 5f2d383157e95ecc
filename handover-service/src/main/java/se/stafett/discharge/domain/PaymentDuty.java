package se.stafett.discharge.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether the municipality has to pay for the patient's days in hospital. It takes both notices, of the admission and of
 * readiness.
 */
public sealed interface PaymentDuty {

    /**
     * @param from its first day, which may be still to come
     * @param until the day on which the patient left, once they have
     * @param agreed whether the day was agreed upon and does not follow from the law
     */
    record Begins(LocalDate from, Optional<LocalDate> until, boolean agreed) implements PaymentDuty {}

    record None(NoDuty why) implements PaymentDuty {}
}
