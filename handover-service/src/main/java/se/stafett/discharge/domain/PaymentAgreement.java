package se.stafett.discharge.domain;

import java.time.LocalDate;
import java.util.Optional;
import se.stafett.care.PlainText;

/**
 * What region and municipality agreed on the payment duty, other than the law says.
 *
 * @param from its first day, when they agreed on one
 */
public record PaymentAgreement(Optional<LocalDate> from, Optional<PlainText> note) {}
