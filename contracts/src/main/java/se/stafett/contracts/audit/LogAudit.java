package se.stafett.contracts.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.seal.SignedNote;

/**
 * The audit of one service's log. Given the checkpoints at the start, then all leaves in their order, then all events, those of a lane
 * in the order in which they are said to have been recorded; lanes may be mixed in any way.
 *
 * <p>Memory: some 10 MB, however long the log is. Not safe for use by several threads at once; give each log its own.
 */
public final class LogAudit {
    private final String source;
    private final Checkpoints checkpoints;
    private final List<AuditedLane> lanes;
    private final AuditedTree tree;
    private long events;

    /**
     * Begins.
     *
     * @param source the service whose log it is, for example {@code /plan-service}
     * @param trust whose signatures count
     * @param checkpoints of this log, one witnessed as {@code trust} asks at least; those from a witness's own records weigh most, since
     *     what is in the export may have been left out of it. The more there are, the more exactly can be told where leaves were written
     *     anew
     */
    public LogAudit(String source, Trust trust, Collection<SignedNote> checkpoints) {
        this(source, new Checkpoints(trust));
        checkpoints.forEach(this.checkpoints::add);
    }

    private LogAudit(String source, Checkpoints checkpoints) {
        this.source = source;
        this.checkpoints = checkpoints;
        this.lanes = IntStream.range(0, Lane.COUNT)
                .mapToObj(lane -> new AuditedLane(source, lane))
                .toList();
        this.tree = new AuditedTree(
                source, this.checkpoints, lane -> lanes.get(lane).sealed());
    }

    /**
     * Begins an audit of the chains alone, for a log that was never sealed or whose seal is not at hand. It finds what breaks a chain, and
     * proves nothing against someone who wrote a whole chain anew.
     */
    public static LogAudit ofChains(String source) {
        return new LogAudit(source, new Checkpoints(null));
    }

    /**
     * Takes the next leaf.
     *
     * @param entry as it lies in an entry bundle
     * @throws IllegalStateException if an event was taken before
     */
    public void leaf(byte[] entry) {
        if (events > 0) {
            throw new IllegalStateException("all leaves come before the first event");
        }
        tree.take(entry);
    }

    /**
     * Takes the next event of its lane.
     *
     * @throws IllegalArgumentException if it is of another source, or of no lane
     */
    public void event(LogEvent event) {
        if (!event.source().equals(source)) {
            throw new IllegalArgumentException("an event of " + event.source() + " in the log of " + source);
        }
        events++;
        lanes.get(Objects.checkIndex(event.lane(), Lane.COUNT)).take(event);
    }

    /** Ends, once all has been taken, and reports. */
    public AuditReport end() {
        List<Finding> findings = new ArrayList<>(checkpoints.findings());
        findings.addAll(tree.findings());
        lanes.stream().map(AuditedLane::end).filter(Objects::nonNull).forEach(findings::add);
        return new AuditReport(
                source,
                findings,
                checkpoints.witnessed(),
                checkpoints.witnessedAt(),
                events,
                tree.size(),
                coverage().toList());
    }

    private Stream<LaneCoverage> coverage() {
        boolean proven = tree.isConfirmed();
        return lanes.stream()
                .map(AuditedLane::coverage)
                .filter(Objects::nonNull)
                .map(lane -> proven ? lane : new LaneCoverage(lane.lane(), lane.last(), 0, lane.sealed()));
    }
}
