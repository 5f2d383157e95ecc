package se.stafett.discharge.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * When the things happened from which deadlines follow.
 *
 * @param neededSince when it was judged that those concerned will be needed, where that came after the admission
 * @param estimates at least one; the last stands
 * @param contactNamedAt when the first contact was named
 * @param rounds at least one; the last is the present one
 * @param leftAt when the patient left, as it was reported
 * @param endedAt when the discharge was cancelled
 */
record Stay(
        Instant admittedAt,
        Optional<Instant> neededSince,
        List<Estimate> estimates,
        Optional<Instant> contactNamedAt,
        List<Round> rounds,
        Optional<Instant> leftAt,
        Optional<Instant> endedAt) {
    Stay {
        estimates = List.copyOf(estimates);
        rounds = List.copyOf(rounds);
    }

    static Stay begun(Instant admittedAt, Optional<Instant> neededSince, Estimate estimate) {
        return new Stay(
                admittedAt,
                neededSince,
                List.of(estimate),
                Optional.empty(),
                List.of(Round.first()),
                Optional.empty(),
                Optional.empty());
    }

    LocalDate admittedOn() {
        return SwedishDays.of(admittedAt);
    }

    /** When those concerned were told of the admission. */
    Instant notifiedAt() {
        return estimates.getFirst().notifiedAt();
    }

    Estimate estimate() {
        return estimates.getLast();
    }

    Round round() {
        return rounds.getLast();
    }

    boolean isReady() {
        return round().readiness().isPresent();
    }

    /** When the present round began: with the admission, or with the last withdrawal. */
    Instant roundBegan() {
        return rounds.size() < 2
                ? admittedAt
                : rounds.get(rounds.size() - 2).withdrawnAt().orElse(admittedAt);
    }

    Stay estimated(Estimate estimate) {
        List<Estimate> all =
                Stream.concat(estimates.stream(), Stream.of(estimate)).toList();
        return new Stay(admittedAt, neededSince, all, contactNamedAt, rounds, leftAt, endedAt);
    }

    Stay contactNamed(Instant at) {
        Optional<Instant> first = contactNamedAt.or(() -> Optional.of(at));
        return new Stay(admittedAt, neededSince, estimates, first, rounds, leftAt, endedAt);
    }

    Stay inThisRound(UnaryOperator<Round> change) {
        List<Round> changed = new ArrayList<>(rounds);
        changed.set(changed.size() - 1, change.apply(round()));
        return new Stay(admittedAt, neededSince, estimates, contactNamedAt, changed, leftAt, endedAt);
    }

    Stay withdrawn(Instant at) {
        List<Round> more = new ArrayList<>(inThisRound(round -> round.withdrawn(at)).rounds);
        more.add(Round.first());
        return new Stay(admittedAt, neededSince, estimates, contactNamedAt, more, leftAt, endedAt);
    }

    Stay left(Instant at) {
        return new Stay(admittedAt, neededSince, estimates, contactNamedAt, rounds, Optional.of(at), endedAt);
    }

    Stay ended(Instant at) {
        return new Stay(admittedAt, neededSince, estimates, contactNamedAt, rounds, leftAt, Optional.of(at));
    }
}
