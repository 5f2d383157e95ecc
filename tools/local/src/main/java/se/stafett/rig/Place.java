package se.stafett.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import se.stafett.local.stack.Database;
import se.stafett.local.token.TokenIssuer;

/** Where the running service and what it stands on can be found. */
public final class Place {
    private static final TokenIssuer ISSUER = TokenIssuer.in(Path.of(text(LocalServers.SECRETS)));

    private Place() {}

    public static int port() {
        return ConfigProvider.getConfig().getValue("quarkus.http.test-port", int.class);
    }

    public static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    public static TokenIssuer issuer() {
        return ISSUER;
    }

    public static Path postgresFolder() {
        return Path.of(text(LocalServers.POSTGRES_FOLDER));
    }

    public static Path kafkaFolder() {
        return Path.of(text(LocalServers.KAFKA_FOLDER));
    }

    public static String serviceLog() {
        try {
            return Files.readString(Path.of(text(LocalServers.LOG_FILE)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A connection to the service's database that may see everything, to look behind its back. */
    public static Connection database() throws SQLException {
        return connection(text("stafett.database"));
    }

    public static Connection keysDatabase() throws SQLException {
        return connection(Database.KEYS.name());
    }

    private static Connection connection(String database) throws SQLException {
        return DriverManager.getConnection(
                text(LocalServers.URL_OF + database), Database.SUPERUSER, text(LocalServers.SUPERUSER_PASSWORD));
    }

    private static String text(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }
}
