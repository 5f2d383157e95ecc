package se.stafett.service.storage;

import io.smallrye.mutiny.Uni;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.involved.AnyEvent;
import se.stafett.contracts.payload.Recorded;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.protection.ProtectedPayload;
import se.stafett.store.keys.Keys;

/** Reads what events say, of whatever kind of stream. */
public final class AnyPayloads {
    private final Keys keys;

    public AnyPayloads(Keys keys) {
        this.keys = keys;
    }

    /** Fails with {@link KeyDestroyed} where the patient's key is no more. */
    public Uni<Recorded> open(LogEvent envelope) {
        ProtectedPayload payload = ProtectedPayload.read(envelope.payload());
        return keys.byId(payload.kid()).map(found -> {
            PatientKey key = found.orElseThrow(() -> new KeyDestroyed(payload.kid()));
            return new Recorded(envelope, AnyEvent.decode(envelope.type(), payload.open(key, envelope.id())));
        });
    }
}
