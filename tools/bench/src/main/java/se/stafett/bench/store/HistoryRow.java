package se.stafett.bench.store;

import se.stafett.contracts.event.LogEvent;

/** Rows as one text each: columns by tabs, what is absent left empty. */
final class HistoryRow {
    private HistoryRow() {}

    static String of(LogEvent event) {
        return event.lane() + "\t" + event.position() + '\t' + event.id() + '\t' + event.streamId() + '\t'
                + event.streamVersion() + '\t' + event.source() + '\t' + event.type() + '\t' + event.patientRef() + '\t'
                + event.occurredAt() + '\t' + event.recordedAt() + '\t' + event.correlationId() + '\t'
                + event.causationId() + "\t\t" + event.payload() + "\t\\x" + event.prevHash() + "\t\\x" + event.hash();
    }

    static String of(InventedLane.Stream plan) {
        return plan.id() + "\tplan\t" + plan.version() + '\t' + plan.patientRef() + "\t{patient:" + plan.patientRef()
                + ",status:completed,unit:SE0000000003-HOMEREHAB,unit:SE0000000003-REHAB}\t\t";
    }
}
