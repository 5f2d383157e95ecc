package se.stafett.audit.patient;

import se.stafett.contracts.event.LogEvent;

/** Where an event stands, at the beginning of a message. */
final class Where {
    private Where() {}

    static String of(LogEvent event) {
        return event.source() + ", lane " + event.lane() + ", position " + event.position() + ": ";
    }
}
