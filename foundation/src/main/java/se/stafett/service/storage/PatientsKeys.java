package se.stafett.service.storage;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.store.keys.Keys;

/** The keys of what has been written, which are all there until a patient is erased. */
final class PatientsKeys {
    private final Keys keys;

    PatientsKeys(Keys keys) {
        this.keys = keys;
    }

    /** Fails with {@link KeyDestroyed} where it is no more. */
    Uni<PatientKey> of(UUID kid, LogEvent envelope) {
        String type = envelope.type();
        return of(kid, type.substring(0, type.indexOf('.')), envelope.patientRef());
    }

    /** Fails with {@link KeyDestroyed} where it is no more. */
    Uni<PatientKey> of(UUID kid, String kind, String patient) {
        return keys.byId(kid).map(found -> found.orElseThrow(() -> new KeyDestroyed(kid, kind, patient)));
    }
}
