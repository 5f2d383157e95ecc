package se.stafett.service.sealing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import se.stafett.contracts.seal.MalformedSeal;
import se.stafett.contracts.seal.SigningKey;
import se.stafett.service.broker.Broker;
import se.stafett.store.keys.LogKey;
import se.stafett.store.seal.KafkaCheckpoints;
import se.stafett.store.seal.SealSettings;
import se.stafett.store.seal.SealTables;
import se.stafett.store.seal.SealedLog;
import se.stafett.store.seal.Sealer;
import se.stafett.store.seal.Witness;

/**
 * Seals the log from the first moment to the last. It needs neither broker nor witnesses to start; without the broker nothing is
 * sealed, and what has gathered is sealed when it comes.
 */
@Singleton
class SealWiring {
    private final SealedLog log;
    private final Sealer sealer;
    private final KafkaCheckpoints published;

    SealWiring(
            SessionFactory sessions,
            SealMeters meters,
            @ConfigProperty(name = "stafett.secrets") Path secrets,
            @ConfigProperty(name = "stafett.log.origin") String origin,
            @ConfigProperty(name = "stafett.witnesses") Optional<List<String>> witnesses,
            @ConfigProperty(name = "stafett.seal.every") Duration every,
            @ConfigProperty(name = "stafett.seal.topic") String topic,
            Broker broker,
            @ConfigProperty(name = "stafett.instance") String instance,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        SigningKey key = key(secrets.resolve("log.key"), origin);
        log = new SealedLog(sessions, origin);
        published = new KafkaCheckpoints(broker.settings(), topic, origin);
        sealer = new Sealer(
                new SealTables(sessions, "/" + service),
                log,
                key,
                published,
                witnesses.orElse(List.of()).stream().map(SealWiring::witness).toList(),
                SealSettings.of(instance, every),
                meters);
    }

    /** In one line, and without a trace: whoever starts the service is to read what to mend. */
    private static SigningKey key(Path file, String origin) {
        try {
            return LogKey.open(file, origin);
        } catch (IllegalArgumentException | MalformedSeal wrong) {
            throw new ConfigurationException(wrong.getMessage());
        }
    }

    private static Witness witness(String configured) {
        try {
            return ConfiguredWitness.parse(configured).open();
        } catch (IllegalArgumentException | MalformedSeal wrong) {
            throw new ConfigurationException("stafett.witnesses names each witness by its key and its address, such as"
                    + " example.org/w+1234abcd+B… https://example.org/witness: " + wrong.getMessage());
        }
    }

    @Produces
    @Singleton
    SealedLog sealedLog() {
        return log;
    }

    void start(@Observes StartupEvent event) {
        sealer.start();
    }

    void stop(@Observes ShutdownEvent event) {
        sealer.close();
        published.close();
    }
}
