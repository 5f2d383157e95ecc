package se.stafett.discharge.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A deadline before it is asked at a moment; its times are those of {@link Deadline}. */
record Term(
        Rule rule,
        Optional<Instant> startsAt,
        Optional<Instant> due,
        Optional<Instant> metAt,
        Optional<Instant> stoppedAt) {

    static Term running(
            Rule rule, Instant startsAt, Instant due, Optional<Instant> metAt, Optional<Instant> stoppedAt) {
        return new Term(rule, Optional.of(startsAt), Optional.of(due), metAt, stoppedAt);
    }

    /** What starts it has not happened; it may have been done all the same. */
    static Term waiting(Rule rule, Optional<Instant> metAt, Optional<Instant> stoppedAt) {
        return new Term(rule, Optional.empty(), Optional.empty(), metAt, stoppedAt);
    }

    Deadline at(Instant moment) {
        return new Deadline(rule, startsAt, due, metAt, stoppedAt, state(moment));
    }

    /** The first moment at which it is late, while it has neither been done nor stopped. */
    Optional<Instant> lateFrom() {
        return metAt.isEmpty() && stoppedAt.isEmpty()
                ? due.map(last -> last.plus(1, ChronoUnit.MICROS))
                : Optional.empty();
    }

    /** From when there is only so much time left; none for a deadline that is no longer than that. */
    Optional<Instant> nearFrom(Duration warning) {
        return lateFrom().isPresent()
                ? due.map(last -> last.minus(warning))
                        .filter(near -> startsAt.filter(near::isAfter).isPresent())
                : Optional.empty();
    }

    /** @throws java.util.NoSuchElementException while it is not known when it is due */
    DueDeadline deadline() {
        return new DueDeadline(rule, due.orElseThrow());
    }

    private DeadlineState state(Instant moment) {
        if (metAt.isPresent()) {
            return isLate(metAt.get()) ? DeadlineState.MET_LATE : DeadlineState.MET;
        }
        if (stoppedAt.isPresent()) {
            return isLate(stoppedAt.get()) ? DeadlineState.OVERDUE : DeadlineState.STOPPED;
        }
        if (startsAt.isEmpty() || startsAt.get().isAfter(moment)) {
            return DeadlineState.NOT_STARTED;
        }
        return isLate(moment) ? DeadlineState.OVERDUE : DeadlineState.RUNNING;
    }

    private boolean isLate(Instant moment) {
        return due.filter(moment::isAfter).isPresent();
    }
}
