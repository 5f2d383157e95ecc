package se.stafett.audit.command;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.stafett.contracts.audit.AuditReport;
import se.stafett.contracts.audit.LogAudit;
import se.stafett.contracts.event.LogEvent;

/** The chains of all services, whatever way their events are mixed. */
final class Chains implements Consumer<LogEvent> {
    private final Once once;
    private final Map<String, LogAudit> audits = new TreeMap<>();

    /** @param mayRepeat whether an event that is given again is no fault */
    Chains(boolean mayRepeat) {
        this.once = new Once(mayRepeat);
    }

    @Override
    public void accept(LogEvent event) {
        if (once.isNew(event)) {
            audits.computeIfAbsent(event.source(), LogAudit::ofChains).event(event);
        }
    }

    List<AuditReport> reports() {
        return audits.values().stream().map(LogAudit::end).toList();
    }
}
