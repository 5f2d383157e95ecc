package se.stafett.rig;

import java.time.Instant;
import java.util.UUID;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;

/** Envelopes for events that are written and read back without a store between. */
public final class Envelopes {
    private Envelopes() {}

    /** @param id that of the event and of the command that caused it */
    public static LogEvent of(
            String source, String patientRef, UUID stream, long version, UUID id, String type, Instant at) {
        return new LogEvent(
                source,
                Lane.of(patientRef),
                version,
                id,
                stream,
                version,
                type,
                patientRef,
                at,
                at,
                id,
                id,
                null,
                "protected elsewhere",
                Hash.GENESIS,
                Hash.GENESIS);
    }
}
