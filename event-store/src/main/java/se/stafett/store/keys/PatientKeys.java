package se.stafett.store.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.store.postgres.Sessions;

/**
 * Every patient's key, in the key database. Not guaranteed: that a destroyed key is forgotten at once, since opened keys are
 * remembered for the time given. What it answers fails with {@link WrongMasterKey} if a key cannot be unwrapped.
 */
public final class PatientKeys implements Keys {
    private static final int REMEMBERED = 10_000;

    private final Sessions sessions;
    private final MasterKey master;
    private final Cache<String, PatientKey> byPatient;
    private final Cache<UUID, PatientKey> byId;

    /**
     * @param factory works on the key database, as a role that may read and add keys
     * @param forgetAfter how long an opened key stays in memory, and so how long a destroyed one may still be used
     */
    public PatientKeys(SessionFactory factory, MasterKey master, Duration forgetAfter) {
        this.sessions = new Sessions(factory);
        this.master = master;
        this.byPatient = memory(forgetAfter);
        this.byId = memory(forgetAfter);
    }

    private static <K> Cache<K, PatientKey> memory(Duration forgetAfter) {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(forgetAfter)
                .build();
    }

    @Override
    public Uni<PatientKey> forPatient(String patientRef) {
        PatientKey known = byPatient.getIfPresent(patientRef);
        if (known != null) {
            return Uni.createFrom().item(known);
        }
        return read(patientRef)
                .chain(found -> found.isPresent() ? opened(found.get()) : create(patientRef))
                .invoke(key -> byPatient.put(patientRef, key));
    }

    @Override
    public Uni<Optional<PatientKey>> byId(UUID keyId) {
        PatientKey known = byId.getIfPresent(keyId);
        if (known != null) {
            return Uni.createFrom().item(Optional.of(known));
        }
        return sessions.use(session -> session.get(PatientKeyRow.class, keyId)).chain(this::openedIfPresent);
    }

    private Uni<Optional<PatientKey>> openedIfPresent(@Nullable PatientKeyRow row) {
        return row == null
                ? Uni.createFrom().item(Optional.empty())
                : opened(row).map(Optional::of);
    }

    private Uni<Optional<PatientKeyRow>> read(String patientRef) {
        return sessions.use(session -> session.createSelectionQuery(
                                "from PatientKey where patientRef = :ref", PatientKeyRow.class)
                        .setParameter("ref", patientRef)
                        .getSingleResultOrNull())
                .map(PatientKeys::optional);
    }

    private static Optional<PatientKeyRow> optional(@Nullable PatientKeyRow row) {
        return Optional.ofNullable(row);
    }

    /** Another may make one at the same time: the table keeps the first, and both read that. */
    private Uni<PatientKey> create(String patientRef) {
        return master.wrap(fresh())
                .chain(wrapped -> sessions.use(session -> session.createNativeQuery("""
                                insert into keys.patient_key (key_id, patient_ref, master, wrapped)
                                values (:id, :ref, :master, :wrapped) on conflict do nothing
                                """)
                        .setParameter("id", UUID.randomUUID())
                        .setParameter("ref", patientRef)
                        .setParameter("master", master.id())
                        .setParameter("wrapped", wrapped)
                        .executeUpdate()))
                .chain(() -> read(patientRef))
                .chain(row -> opened(row.orElseThrow()));
    }

    private Uni<PatientKey> opened(PatientKeyRow row) {
        if (!row.master.equals(master.id())) {
            return Uni.createFrom().failure(() -> WrongMasterKey.unlike(row.master, master.id()));
        }
        return master.unwrap(row.wrapped)
                .map(key -> PatientKey.of(row.id, key.getEncoded()))
                .invoke(key -> byId.put(key.kid(), key));
    }

    private static SecretKey fresh() {
        try {
            KeyGenerator generator = KeyGenerator.getInstance("AES");
            generator.init(256);
            return generator.generateKey();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer AES", e);
        }
    }
}
