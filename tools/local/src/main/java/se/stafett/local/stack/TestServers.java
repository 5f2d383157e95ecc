package se.stafett.local.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * As what the servers run that tests share: {@code -Dstafett.servers} or the environment's {@code STAFETT_SERVERS} says
 * {@code embedded}, {@code containers} or {@code auto}. Auto, the default, means containers where a Docker engine answers that
 * has the images, and processes of this build elsewhere; it says which, and why.
 */
final class TestServers {
    static final String POSTGRES_IMAGE = "postgres:18";
    static final String KAFKA_IMAGE = "apache/kafka:4.3.1";

    private static final String API_VERSION = "api.version";

    private final String wish;
    private final Supplier<Optional<String>> obstacle;
    private final Consumer<String> told;

    /**
     * @param obstacle why containers are not to be had; empty when they are
     * @param told hears as what each server was started
     */
    TestServers(String wish, Supplier<Optional<String>> obstacle, Consumer<String> told) {
        this.wish = wish;
        this.obstacle = obstacle;
        this.told = told;
    }

    private static final class OfThisJvm {
        static final TestServers CHOICE = new TestServers(
                System.getProperty("stafett.servers", System.getenv().getOrDefault("STAFETT_SERVERS", "auto")),
                TestServers::obstacleHere,
                System.out::println);
    }

    static TestServers ofThisJvm() {
        return OfThisJvm.CHOICE;
    }

    /** Starts a server in the one way or in the other. */
    <T> T start(String title, Supplier<T> container, Supplier<T> embedded) {
        return switch (wish) {
            case "embedded" -> embedded(title, "as was asked for", embedded);
            case "containers" -> inContainer(title, container);
            case "auto" -> {
                Optional<String> why = obstacle.get();
                yield why.isPresent()
                        ? embedded(title, why.get(), embedded)
                        : inContainerOrEmbedded(title, container, embedded);
            }
            default ->
                throw new IllegalArgumentException(
                        "stafett.servers is embedded, containers or auto, and not '" + wish + "'");
        };
    }

    private <T> T inContainer(String title, Supplier<T> container) {
        T started = container.get();
        told.accept("Tests run on " + title + ": container");
        return started;
    }

    private <T> T inContainerOrEmbedded(String title, Supplier<T> container, Supplier<T> embedded) {
        try {
            return inContainer(title, container);
        } catch (RuntimeException failed) {
            return embedded(title, "since it did not start in a container: " + failed.getMessage(), embedded);
        }
    }

    private <T> T embedded(String title, String why, Supplier<T> embedded) {
        T started = embedded.get();
        told.accept("Tests run on " + title + ": embedded, " + why);
        return started;
    }

    private static Optional<String> obstacleHere() {
        if (!System.getenv().getOrDefault("DOCKER_HOST", "unix:").startsWith("unix:")) {
            return Optional.of("since the Docker engine may be on another machine");
        }
        Optional<String> version = answer("docker", "version", "--format", "{{.Server.APIVersion}}");
        if (version.isEmpty()) {
            return Optional.of("since no Docker engine answers");
        }
        if (answer("docker", "image", "inspect", "--format", "{{.Id}}", POSTGRES_IMAGE, KAFKA_IMAGE)
                .isEmpty()) {
            return Optional.of("since the Docker engine does not have " + POSTGRES_IMAGE + " and " + KAFKA_IMAGE);
        }
        if (System.getProperty(API_VERSION) == null) {
            // an older engine refuses to be spoken to in a newer version than its own
            System.setProperty(API_VERSION, version.get());
        }
        return Optional.empty();
    }

    private static Optional<String> answer(String... command) {
        try {
            Process asked = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            asked.getOutputStream().close();
            if (!asked.waitFor(10, TimeUnit.SECONDS)) {
                asked.destroyForcibly();
                return Optional.empty();
            }
            String printed = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return asked.exitValue() == 0 && !printed.isEmpty() ? Optional.of(printed) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
