package se.stafett.assessment.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.stafett.care.PlainText;

/**
 * How much of the work ability is lost, and when.
 *
 * @param extent in per cent
 * @param to the last day; empty while it is not known
 */
public record WorkAbility(int extent, LocalDate from, Optional<LocalDate> to, Optional<PlainText> note) {

    /** The extents that Swedish sickness benefit knows. */
    static final Set<Integer> EXTENTS = Set.of(25, 50, 75, 100);
}
