package se.stafett.trials.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import se.stafett.local.stack.Database;
import se.stafett.local.stack.LocalKafka;
import se.stafett.local.stack.LocalPostgres;
import se.stafett.local.stack.Ports;
import se.stafett.local.stack.Secrets;
import se.stafett.local.token.TokenIssuer;
import se.stafett.trials.Clone;

/** A packaged plan-service beside a database and a broker, started with one thing wrong. */
final class Misconfigured implements AutoCloseable {
    private static final String ROLE = Database.PLAN.role();

    private final LocalPostgres postgres = LocalPostgres.start();
    private final LocalKafka kafka = LocalKafka.shared();
    private final Path folder;

    Misconfigured(Path folder) {
        this.folder = folder;
        secrets("right");
    }

    /** What a start came to. */
    record Ended(int exitCode, List<String> said) {}

    /** A folder of new secrets. */
    Path secrets(String name) {
        return new Secrets(folder.resolve(name)).make().folder();
    }

    /** Starts it with this one thing changed; an empty value leaves the variable unset. */
    Ended startedWith(String variable, String value) throws InterruptedException {
        Path log = folder.resolve("service.log");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        Clone.top()
                                .resolve("plan-service/target/quarkus-app/quarkus-run.jar")
                                .toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(rightSettings());
        builder.environment().put(variable, value);
        builder.environment().values().removeIf(String::isEmpty);
        try {
            Process process = builder.start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("it runs with " + variable + "=" + value);
            }
            return new Ended(process.exitValue(), Files.readAllLines(log));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Map<String, String> rightSettings() {
        Path secrets = folder.resolve("right");
        Map<String, String> variables = new HashMap<>();
        variables.put("JAVA_TOOL_OPTIONS", "");
        variables.put("STAFETT_PLAN_HTTP_PORT", Integer.toString(Ports.free()));
        variables.put("STAFETT_DB_HOST", postgres.host());
        variables.put("STAFETT_DB_PORT", Integer.toString(postgres.port()));
        variables.put("STAFETT_DB_OWNER_PASSWORD", postgres.password(Database.OWNER));
        variables.put("STAFETT_PLAN_DB_PASSWORD", postgres.password(ROLE));
        variables.put("STAFETT_KEYS_DB_PASSWORD", postgres.password(Database.KEYS.role()));
        variables.put("STAFETT_KAFKA", kafka.bootstrap());
        variables.put("STAFETT_SECRETS", secrets.toString());
        variables.put("STAFETT_OIDC_PUBLIC_KEY", TokenIssuer.in(secrets).publicKey());
        return variables;
    }

    void asOwner(Database database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        postgres.jdbcUrl(database), Database.OWNER, postgres.password(Database.OWNER));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        postgres.close();
    }
}
