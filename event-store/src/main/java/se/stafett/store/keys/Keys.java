package se.stafett.store.keys;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import se.stafett.contracts.protection.PatientKey;

/** Knows every patient's key. Guaranteed: a patient has one key, whoever asks first and however many ask at once. */
public interface Keys {
    /** The patient's key, made now if there is none. */
    Uni<PatientKey> forPatient(String patientRef);

    /** The key of that id, empty if there is none (any more). */
    Uni<Optional<PatientKey>> byId(UUID keyId);
}
