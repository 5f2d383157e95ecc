package se.stafett.plan.running;

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

    /** A connection that may see everything, to look behind the service's back. */
    public static Connection planDatabase() throws SQLException {
        return connection(LocalServers.PLAN_URL);
    }

    public static Connection keysDatabase() throws SQLException {
        return connection(LocalServers.KEYS_URL);
    }

    private static Connection connection(String url) throws SQLException {
        return DriverManager.getConnection(text(url), Database.SUPERUSER, text(LocalServers.SUPERUSER_PASSWORD));
    }

    private static String text(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }
}
