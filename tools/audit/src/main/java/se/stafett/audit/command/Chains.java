package se.stafett.audit.command;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.stafett.audit.source.EventTaker;
import se.stafett.contracts.audit.AuditReport;
import se.stafett.contracts.audit.LogAudit;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.rebuild.LaneId;

/** The chains of all services, whatever way their events are mixed. */
final class Chains implements EventTaker {
    private final Map<String, LogAudit> audits = new TreeMap<>();
    private final Map<LaneId, Fault> forks = new LinkedHashMap<>();

    @Override
    public void accept(LogEvent event) {
        audits.computeIfAbsent(event.source(), LogAudit::ofChains).event(event);
    }

    /** Of each lane the first is told. */
    @Override
    public void forked(LogEvent other) {
        forks.putIfAbsent(new LaneId(other.source(), other.lane()), Fault.fork(other));
    }

    List<AuditReport> reports() {
        return audits.values().stream().map(LogAudit::end).toList();
    }

    Collection<Fault> forks() {
        return forks.values();
    }
}
