package se.stafett.contracts.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What became of an audit of one log.
 *
 * @param source the service whose log it is
 * @param findings the seal's before the lanes', those by lane and position; none if all is as it must be
 * @param witnessedSize leaves of the largest checkpoint that counts as witnessed, 0 if there is none
 * @param witnessedAt when its last witness signed it
 * @param events how many were read
 * @param leaves how many were read
 * @param lanes what is proven of each lane of which anything is known
 */
public record AuditReport(
        String source,
        List<Finding> findings,
        long witnessedSize,
        Optional<Instant> witnessedAt,
        long events,
        long leaves,
        List<LaneCoverage> lanes) {
    public AuditReport {
        findings = List.copyOf(findings);
        lanes = List.copyOf(lanes);
    }

    /** Whether nothing is wrong. Says nothing of the events behind what is witnessed; see {@link #unproven}. */
    public boolean isSound() {
        return findings.isEmpty();
    }

    /** The first wrong place, as far as a place can be named. */
    public Optional<Place> firstWrong() {
        return findings.stream().flatMap(found -> place(found).stream()).min(Place::compareTo);
    }

    /** How many events lie behind what is witnessed: they hold together, but nobody outside has seen them yet. */
    public long unproven() {
        return lanes.stream()
                .mapToLong(lane -> Math.max(0, lane.last() - lane.witnessed()))
                .sum();
    }

    private static Optional<Place> place(Finding finding) {
        return switch (finding) {
            case LaneFinding lane -> Optional.of(lane.place());
            case SealFinding.TreeInconsistent tree -> tree.first();
            case SealFinding.HeadsContradict heads -> Optional.of(heads.place());
            case SealFinding other -> Optional.empty();
        };
    }
}
