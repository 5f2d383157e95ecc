package se.stafett.plan.storage;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanEventCodec;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.protection.ProtectedPayload;
import se.stafett.store.keys.PatientKeys;

/** Protects what plan events say, and reads it back. */
@Singleton
class Payloads {
    private final PatientKeys keys;
    private final PlanEventCodec codec = new PlanEventCodec();

    Payloads(PatientKeys keys) {
        this.keys = keys;
    }

    String typeOf(AuthoredEvent<PlanEvent> authored) {
        return codec.typeOf(authored.event());
    }

    String seal(PatientKey key, UUID event, AuthoredEvent<PlanEvent> authored) {
        return ProtectedPayload.seal(key, event, codec.encode(authored));
    }

    /** Fails with {@link KeyDestroyed} where the patient's key is no more. */
    Uni<OpenedEvent> open(LogEvent envelope) {
        ProtectedPayload payload = ProtectedPayload.read(envelope.payload());
        return keys.byId(payload.kid()).map(found -> {
            PatientKey key = found.orElseThrow(() -> new KeyDestroyed(payload.kid()));
            return new OpenedEvent(envelope, codec.decode(envelope.type(), payload.open(key, envelope.id())));
        });
    }
}
