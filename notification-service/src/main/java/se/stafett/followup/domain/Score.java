package se.stafett.followup.domain;

import java.time.LocalDate;
import java.util.Optional;
import se.stafett.care.Decimal;
import se.stafett.care.PlainText;

/**
 * What an instrument showed.
 *
 * @param instrument its code in the catalogue of instruments
 * @param scale the code of one of its scales; empty where it has but one
 * @param on the day of the measurement
 */
public record Score(
        InstrumentCode instrument, Optional<String> scale, LocalDate on, Decimal value, Optional<PlainText> note) {}
