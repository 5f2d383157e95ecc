package se.stafett.service.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import se.stafett.care.PatientRef;
import se.stafett.edge.identity.PatientReferences;
import se.stafett.service.meters.MeteredStore;
import se.stafett.store.keys.FileMasterKey;
import se.stafett.store.keys.Keys;
import se.stafett.store.keys.MasterKey;
import se.stafett.store.keys.PatientKeys;
import se.stafett.store.keys.Pseudonyms;
import se.stafett.store.postgres.PostgresEventStore;

/** The store, the patients' keys and the pseudonyms. */
class StoreWiring {
    // How long a key that was destroyed may still be used here.
    private static final Duration KEYS_REMEMBERED = Duration.ofMinutes(10);

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    /** The service's name is the source of all its events, and a part of each hash. */
    @Produces
    @Singleton
    MeteredStore eventStore(
            SessionFactory sessions,
            EventRelay relay,
            MeterRegistry registry,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        return new MeteredStore(new PostgresEventStore(sessions, "/" + service, relay::wake), registry);
    }

    @Produces
    @Singleton
    MasterKey masterKey(@ConfigProperty(name = "stafett.secrets") Path secrets) {
        return FileMasterKey.openOrCreate(secrets.resolve("master.key"));
    }

    @Produces
    @Singleton
    Keys keys(@PersistenceUnit("keys") SessionFactory sessions, MasterKey master) {
        return new PatientKeys(sessions, master, KEYS_REMEMBERED);
    }

    @Produces
    @Singleton
    PatientReferences patientReferences(@ConfigProperty(name = "stafett.secrets") Path secrets) {
        Pseudonyms pseudonyms = Pseudonyms.openOrCreate(secrets.resolve("pseudonym.key"));
        return identifier -> new PatientRef(pseudonyms.patientRef(identifier.system(), identifier.value()));
    }
}
