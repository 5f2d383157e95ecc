package se.stafett.service.storage;

import io.smallrye.mutiny.Uni;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.involved.AnyEvent;
import se.stafett.contracts.payload.Recorded;
import se.stafett.contracts.protection.ProtectedPayload;
import se.stafett.store.keys.Keys;

/** Reads what events say, of whatever kind of stream. */
public final class AnyPayloads {
    private final PatientsKeys keys;

    public AnyPayloads(Keys keys) {
        this.keys = new PatientsKeys(keys);
    }

    /** Fails with {@link KeyDestroyed} where the patient's key is no more. */
    public Uni<Recorded> open(LogEvent envelope) {
        ProtectedPayload payload = ProtectedPayload.read(envelope.payload());
        return keys.of(payload.kid(), envelope)
                .map(key -> new Recorded(envelope, AnyEvent.decode(envelope.type(), payload.open(key, envelope.id()))));
    }
}
