package se.stafett.discharge.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** When there will be something to say: that time runs out, or that something is late. It may be now. */
    public static Optional<Instant> nextToSay(NotifiedDischarge discharge, Limits limits) {
        return Stream.concat(
                        unsaid(discharge, limits).flatMap(term -> term.lateFrom().stream()),
                        notWarnedOf(discharge, limits).flatMap(term -> term.nearFrom(limits.warning()).stream()))
                .min(Comparator.naturalOrder());
    }

    /** What is late at the moment and has not been said to be. */
    static List<DueDeadline> newlyLate(NotifiedDischarge discharge, Limits limits, Instant moment) {
        return unsaid(discharge, limits)
                .filter(term -> hasCome(term.lateFrom(), moment))
                .map(Term::deadline)
                .toList();
    }

    /** What runs out soon, is not yet late, and has not been warned of. */
    static List<DueDeadline> newlyNear(NotifiedDischarge discharge, Limits limits, Instant moment) {
        return notWarnedOf(discharge, limits)
                .filter(term -> hasCome(term.nearFrom(limits.warning()), moment))
                .filter(term -> !hasCome(term.lateFrom(), moment))
                .map(Term::deadline)
                .toList();
    }

    private static Stream<Term> notWarnedOf(NotifiedDischarge discharge, Limits limits) {
        return unsaid(discharge, limits)
                .filter(term -> !discharge.content().neared().contains(term.deadline()));
    }

    private static Stream<Term> unsaid(NotifiedDischarge discharge, Limits limits) {
        return isInError(discharge)
                ? Stream.empty()
                : new Terms(discharge.content(), limits)
                        .all()
                        .filter(term -> term.lateFrom().isPresent())
                        .filter(term -> !discharge.content().passed().contains(term.deadline()));
    }

    private static boolean hasCome(Optional<Instant> time, Instant moment) {
        return time.filter(from -> !from.isAfter(moment)).isPresent();
    }

    private static boolean isInError(NotifiedDischarge discharge) {
        return discharge.status() == DischargeStatus.ENTERED_IN_ERROR;
    }
}
