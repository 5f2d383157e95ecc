package se.stafett.store.memory;

import io.smallrye.mutiny.Uni;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.store.keys.Keys;

/** {@link Keys} that are forgotten with the process. Safe for concurrent use. */
public final class InMemoryKeys implements Keys {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, PatientKey> byPatient = new ConcurrentHashMap<>();
    private final Map<UUID, PatientKey> byId = new ConcurrentHashMap<>();

    @Override
    public Uni<PatientKey> forPatient(String patientRef) {
        return Uni.createFrom().item(() -> byPatient.computeIfAbsent(patientRef, ref -> fresh()));
    }

    @Override
    public Uni<Optional<PatientKey>> byId(UUID keyId) {
        return Uni.createFrom().item(() -> Optional.ofNullable(byId.get(keyId)));
    }

    /** Forgets a patient's key: what it protected can no longer be read. */
    public void destroy(String patientRef) {
        Optional.ofNullable(byPatient.remove(patientRef)).ifPresent(key -> byId.remove(key.kid()));
    }

    private PatientKey fresh() {
        byte[] bytes = new byte[PatientKey.LENGTH];
        RANDOM.nextBytes(bytes);
        PatientKey key = PatientKey.of(UUID.randomUUID(), bytes);
        byId.put(key.kid(), key);
        return key;
    }
}
