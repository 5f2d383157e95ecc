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
    private final Keys keys;

    public Payloads(EventCodec<P> codec, Keys keys) {
        this.codec = codec;
        this.keys = keys;
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
        return keys.byId(payload.kid()).map(found -> {
            PatientKey key = found.orElseThrow(() -> new KeyDestroyed(payload.kid()));
            return new OpenedEvent<>(envelope, codec.decode(envelope.type(), payload.open(key, envelope.id())));
        });
    }
}
