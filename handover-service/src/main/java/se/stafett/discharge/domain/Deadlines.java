package se.stafett.discharge.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The deadlines of a discharge. What has happened, the limits of the region and the moment decide alone: as of a day they are
 * what anyone who knew what was known on that day would have said.
 */
public final class Deadlines {
    private Deadlines() {}

    /**
     * All deadlines, in the order of the rules. None when the discharge should never have been.
     *
     * @param discharge as it was known at the moment
     */
    public static List<Deadline> of(NotifiedDischarge discharge, Limits limits, Instant moment) {
        return isInError(discharge)
                ? List.of()
                : new Terms(discharge.content(), limits)
                        .all()
                        .map(term -> term.at(moment))
                        .sorted(Comparator.comparing(Deadline::rule))
                        .toList();
    }

    /** Whether the municipality has to pay, and from when. */
    public static PaymentDuty paymentDuty(NotifiedDischarge discharge, Limits limits) {
        return isInError(discharge)
                ? new PaymentDuty.None(NoDuty.DISCHARGE_ENDED)
                : new Payment(discharge.content(), limits).fromWhen();
    }

    /** When something will be late, or has become so without anyone having said it. */
    public static Optional<Instant> nextLate(NotifiedDischarge discharge, Limits limits) {
        return unnoticed(discharge, limits).stream()
                .flatMap(term -> term.lateFrom().stream())
                .min(Comparator.naturalOrder());
    }

    /** What is late at the moment and has not been said to be. */
    static List<PassedDeadline> newlyLate(NotifiedDischarge discharge, Limits limits, Instant moment) {
        return unnoticed(discharge, limits).stream()
                .filter(term ->
                        term.lateFrom().filter(late -> !late.isAfter(moment)).isPresent())
                .map(Term::passed)
                .toList();
    }

    private static List<Term> unnoticed(NotifiedDischarge discharge, Limits limits) {
        return isInError(discharge)
                ? List.of()
                : new Terms(discharge.content(), limits)
                        .all()
                        .filter(term -> term.lateFrom().isPresent())
                        .filter(term -> !discharge.content().passed().contains(term.passed()))
                        .toList();
    }

    private static boolean isInError(NotifiedDischarge discharge) {
        return discharge.status() == DischargeStatus.ENTERED_IN_ERROR;
    }
}
