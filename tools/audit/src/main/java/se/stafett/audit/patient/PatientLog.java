package se.stafett.audit.patient;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.stafett.audit.outcome.AuditFailure;
import se.stafett.audit.outcome.ExitCode;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.Recorded;
import se.stafett.contracts.rebuild.KeyLookup;
import se.stafett.contracts.rebuild.LaneHalt;
import se.stafett.contracts.rebuild.LogVerifier;

/** Collects one patient's events from a share of the log, and checks the chain of the patient's lane on the way. */
public final class PatientLog implements Consumer<LogEvent> {
    private final String patientRef;
    private final int lane;
    private final LogVerifier chains = new LogVerifier();
    private final List<LogEvent> events = new ArrayList<>();

    public PatientLog(String patientRef) {
        this.patientRef = patientRef;
        this.lane = Lane.of(patientRef);
    }

    /** @throws AuditFailure when the patient's lane is not as it was written: nothing that it says can be relied on */
    @Override
    public void accept(LogEvent event) {
        if (event.lane() != lane) {
            return;
        }
        @Nullable LaneHalt halt = chains.take(event);
        if (halt != null) {
            throw new AuditFailure(
                    ExitCode.FINDING,
                    Where.of(event) + "the chain breaks here (" + halt.flaw().code()
                            + "). 'audit verify' tells more of it.");
        }
        if (event.patientRef().equals(patientRef)) {
            events.add(event);
        }
    }

    /**
     * The events in the order in which they were recorded.
     *
     * @throws AuditFailure when there are none, or one cannot be opened
     */
    public List<Recorded> opened(KeyLookup keys) {
        if (events.isEmpty()) {
            throw new AuditFailure(ExitCode.NOT_IN_LOG, "The log holds nothing of the patient " + patientRef + ".");
        }
        Opening opening = new Opening(keys);
        return Recorded.asOf(Instant.MAX, events.stream().map(opening::open).toList());
    }
}
