package se.stafett.rig;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import se.stafett.local.stack.Database;
import se.stafett.local.stack.LocalKafka;
import se.stafett.local.stack.LocalPostgres;
import se.stafett.local.stack.Secrets;
import se.stafett.local.token.TokenIssuer;

/**
 * Starts PostgreSQL and Kafka and tells the service where they are, as the local stack does. What tests need to know besides, they
 * find in the configuration: this class may be loaded by another class loader than they are.
 */
public final class LocalServers implements QuarkusTestResourceLifecycleManager {
    static final String SECRETS = "stafett.secrets";
    private static final String ALL_SECRETS = "stafett.test.secrets";
    static final String LOG_FILE = "quarkus.log.file.path";
    static final String URL_OF = "stafett.test.url-of-";
    static final String SUPERUSER_PASSWORD = "stafett.test.superuser-password";
    static final String POSTGRES_FOLDER = "stafett.test.postgres-folder";
    static final String KAFKA_FOLDER = "stafett.test.kafka-folder";

    @Override
    public Map<String, String> start() {
        LocalPostgres postgres = LocalPostgres.shared();
        LocalKafka kafka = LocalKafka.shared();
        Path folder = folder();
        Path secrets = secrets();

        Map<String, String> config = new HashMap<>();
        config.put("quarkus.http.test-port", "0");
        config.put("STAFETT_DB_HOST", postgres.host());
        config.put("STAFETT_DB_PORT", Integer.toString(postgres.port()));
        config.put("STAFETT_DB_OWNER_PASSWORD", postgres.password(Database.OWNER));
        for (Database database : Database.all()) {
            String name = database.name().toUpperCase(Locale.ROOT);
            config.put("STAFETT_" + name + "_DB_PASSWORD", postgres.password(database.role()));
            config.put(URL_OF + database.name(), postgres.jdbcUrl(database));
        }
        config.put("STAFETT_KAFKA", kafka.bootstrap());
        config.put("STAFETT_SECRETS", secrets.toString());
        config.put("STAFETT_OIDC_PUBLIC_KEY", TokenIssuer.in(secrets).publicKey());
        config.put("quarkus.log.file.enable", "true");
        // What gatherers of logs get is what must hold no personal data.
        config.put("quarkus.log.file.json.enabled", "true");
        config.put(LOG_FILE, folder.resolve("service.log").toString());
        config.put(SUPERUSER_PASSWORD, postgres.password(Database.SUPERUSER));
        config.put(POSTGRES_FOLDER, postgres.dataFolder().toString());
        config.put(KAFKA_FOLDER, kafka.dataFolder().toString());
        return config;
    }

    /** Both servers end with the JVM: the next test class finds them running. */
    @Override
    public void stop() {}

    /** One folder for the whole JVM, whichever class loader asks: what a service has written it must be able to read when it starts again. */
    private static Path secrets() {
        return Path.of((String) System.getProperties()
                .computeIfAbsent(
                        ALL_SECRETS,
                        name -> new Secrets(folder().resolve("secrets"))
                                .make()
                                .folder()
                                .toString()));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("stafett-service");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
