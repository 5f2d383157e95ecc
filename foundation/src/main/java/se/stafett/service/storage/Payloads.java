package se.stafett.service.storage;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.EventCodec;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.protection.ProtectedPayload;
import se.stafett.store.keys.Keys;

/** Protects what events say, and reads it back. */
public final class Payloads<P> {
    private final EventCodec<P> codec;
    private final PatientsKeys keys;

    public Payloads(EventCodec<P> codec, Keys keys) {
        this.codec = codec;
        this.keys = new PatientsKeys(keys);
    }

    String typeOf(AuthoredEvent<P> authored) {
        return codec.typeOf(authored.event());
    }

    String seal(PatientKey key, UUID event, AuthoredEvent<P> authored) {
        return ProtectedPayload.seal(key, event, codec.encode(authored));
    }

    /** Fails with {@link KeyDestroyed} where the patient's key is no more. */
    public Uni<OpenedEvent<P>> open(LogEvent envelope) {
        ProtectedPayload payload = ProtectedPayload.read(envelope.payload());
        return keys.of(payload.kid(), envelope)
                .map(key -> new OpenedEvent<>(
                        envelope, codec.decode(envelope.type(), payload.open(key, envelope.id())), key.kid()));
    }

    /** What was opened with that key before, if it may still be read. Fails with {@link KeyDestroyed} otherwise. */
    public <T> Uni<T> stillReadable(UUID kid, String kind, String patient, T opened) {
        return keys.of(kid, kind, patient).map(key -> opened);
    }
}
