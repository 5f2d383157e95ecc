package se.stafett.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.images.builder.Transferable;

/** PostgreSQL of the official image, with the stack's databases and the settings that it has as a process. */
final class PostgresContainer {
    private static final int PORT = 5432;
    /** While the image makes its databases, a server answers that is not the container's first process. */
    private static final String READY =
            "read -r first < /proc/1/comm && [ \"$first\" = postgres ] && pg_isready -q -h 127.0.0.1 -U postgres";

    private PostgresContainer() {}

    static ContainerServer of(Postgres settings) {
        Path mounted = Folders.of(settings.data());
        try {
            Files.createDirectories(mounted);
        } catch (IOException failed) {
            throw StackFailure.of(failed, mounted);
        }
        Map<String, String> environment = Map.of(
                "POSTGRES_PASSWORD",
                settings.passwords().of(Database.SUPERUSER),
                "POSTGRES_INITDB_ARGS",
                "--locale=C --locale-provider=builtin --builtin-locale=C.UTF-8 --no-sync",
                "PGDATA",
                "/data/" + settings.data().getFileName());
        String databases = String.join(";\n", Database.creationOfAll(settings.passwords())) + ";\n";
        return ContainerServer.of(
                        TestServers.POSTGRES_IMAGE,
                        settings.port(),
                        PORT,
                        mounted,
                        environment,
                        PostgresContainer::isReady)
                .withFile(Transferable.of(databases), "/docker-entrypoint-initdb.d/databases.sql")
                .withCommand(command())
                .asOwnerOf(mounted);
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>(List.of("postgres", "-c", "listen_addresses=*"));
        Postgres.SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    private static boolean isReady(GenericContainer<?> container) {
        try {
            return container.execInContainer("sh", "-c", READY).getExitCode() == 0;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
