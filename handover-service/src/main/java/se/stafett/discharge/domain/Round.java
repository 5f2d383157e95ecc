package se.stafett.discharge.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.stafett.care.HsaId;

/**
 * What was done towards one discharge. When readiness is withdrawn a new round begins, for the patient is no longer the one that
 * was told of: what is to be done is to be done again.
 *
 * @param informed when each unit first got information
 * @param withdrawnAt when the notice of readiness was withdrawn, which ends the round
 */
record Round(
        Optional<Readiness> readiness,
        Optional<Instant> calledAt,
        Map<HsaId, Instant> informed,
        Optional<Instant> summaryAt,
        Optional<PaymentAgreement> agreement,
        Optional<Instant> withdrawnAt) {
    Round {
        informed = Collections.unmodifiableMap(new LinkedHashMap<>(informed));
    }

    static Round first() {
        return new Round(
                Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Round ready(Readiness notified) {
        return new Round(Optional.of(notified), calledAt, informed, summaryAt, agreement, withdrawnAt);
    }

    /** The first call counts. */
    Round called(Instant at) {
        return new Round(readiness, calledAt.or(() -> Optional.of(at)), informed, summaryAt, agreement, withdrawnAt);
    }

    Round informed(Iterable<HsaId> units, Instant at) {
        Map<HsaId, Instant> more = new LinkedHashMap<>(informed);
        units.forEach(unit -> more.putIfAbsent(unit, at));
        return new Round(readiness, calledAt, more, summaryAt, agreement, withdrawnAt);
    }

    Round summedUp(Instant at) {
        return new Round(readiness, calledAt, informed, summaryAt.or(() -> Optional.of(at)), agreement, withdrawnAt);
    }

    Round agreed(PaymentAgreement reached) {
        return new Round(readiness, calledAt, informed, summaryAt, Optional.of(reached), withdrawnAt);
    }

    Round withdrawn(Instant at) {
        return new Round(readiness, calledAt, informed, summaryAt, agreement, Optional.of(at));
    }
}
