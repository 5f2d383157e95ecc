package se.stafett.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a stack lives: its folder, its ports, the clone it was built in. Two places with different data and ports run
 * side by side.
 *
 * @param home the clone's top folder
 * @param data everything the stack keeps
 * @param basePort the first of a hundred ports: services from + 1, PostgreSQL + 32, Kafka + 92 and + 93
 */
public record StackPlace(Path home, Path data, int basePort) {
    private static final int HIGHEST = 65_535 - 100;

    public StackPlace {
        if (basePort < 1024 || basePort > HIGHEST) {
            throw new IllegalArgumentException("base port must lie between 1024 and " + HIGHEST + ": " + basePort);
        }
        home = home.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    public int port(Service service) {
        return basePort + service.offset();
    }

    /** Where the service's REST interface begins. */
    public String url(Service service) {
        return "http://" + Ports.HOST + ":" + port(service) + "/v1";
    }

    /** Where the service describes its interface (OpenAPI). */
    public String api(Service service) {
        return "http://" + Ports.HOST + ":" + port(service) + "/q/openapi";
    }

    public int postgresPort() {
        return basePort + 32;
    }

    public int kafkaPort() {
        return basePort + 92;
    }

    /** {@code host:port}, as {@code bootstrap.servers} wants it. */
    public String kafka() {
        return Ports.HOST + ":" + kafkaPort();
    }

    /** The master key, the pseudonym key and the log key. */
    public Path secrets() {
        return data.resolve("secrets");
    }

    /**
     * Who is shown what the services seal: the file {@code witnesses}, a line each with a key and an address, as the services
     * want it. Absent when there is no such file; then the environment of who starts the stack has its say.
     */
    public Optional<String> witnesses() {
        Path file = data.resolve("witnesses");
        try {
            return Files.exists(file) ? Optional.of(String.join(",", Files.readAllLines(file))) : Optional.empty();
        } catch (IOException unreadable) {
            throw StackFailure.of(unreadable, file);
        }
    }

    /**
     * What is set for a service besides what every stack sets: the file {@code settings/<service>}, a line each such as {@code
     * STAFETT_SEAL_EVERY=1S}. Nothing when there is no such file.
     */
    public Map<String, String> settings(Service service) {
        Path file = data.resolve("settings").resolve(service.name());
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .map(line -> line.split("=", 2))
                            .collect(Collectors.toMap(line -> line[0], line -> line[1]))
                    : Map.of();
        } catch (IOException unreadable) {
            throw StackFailure.of(unreadable, file);
        }
    }

    /** The key that signs tokens. */
    public Path issuer() {
        return data.resolve("issuer");
    }

    public Passwords passwords() {
        return new Passwords(data.resolve("passwords"));
    }

    Path log(String server) {
        return data.resolve("log").resolve(server + ".log");
    }

    Path pidFile(String server) {
        return data.resolve("run").resolve(server + ".pid");
    }

    Path lock() {
        return data.resolve("run").resolve("lock");
    }

    Postgres postgres() {
        return new Postgres(data.resolve("postgres"), postgresPort(), passwords(), log("postgres"));
    }

    Kafka kafkaServer() {
        return new Kafka(data.resolve("kafka"), kafkaPort(), kafkaPort() + 1, log("kafka"), KafkaSpeed.LONG_LIVED);
    }
}
