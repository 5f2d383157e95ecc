package se.stafett.local.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The files of a PostgreSQL cluster: made with its databases and roles, whole or not at all. */
record PostgresCluster(Path data, Passwords passwords, Path log) {
    /** No setting of the caller's own PostgreSQL may reach this one. */
    static final Map<String, String> ENVIRONMENT = Map.of(
            "PGDATA", "", "PGPORT", "", "PGHOST", "", "PGUSER", "", "PGDATABASE", "", "PGOPTIONS", "", "LC_ALL", "C");

    private static final String MADE = "stafett-databases";

    void make() {
        try {
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                Path partial = data.resolveSibling(data.getFileName() + ".new");
                Folders.delete(partial);
                Folders.makePrivate(partial);
                initialise(partial);
                createDatabases(partial);
                Files.move(partial, data);
            } else {
                createDatabases(data);
            }
        } catch (IOException failed) {
            throw StackFailure.of(failed, data);
        }
    }

    private void initialise(Path folder) throws IOException {
        // a folder of its own, since another account may be the one that reads the password
        Path handedOver = Folders.makePrivate(folder.resolveSibling(folder.getFileName() + ".password"));
        Path password = Files.copy(
                passwords.file(Database.SUPERUSER),
                handedOver.resolve("password"),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES);
        try {
            PostgresUser.prefix(handedOver);
            List<String> command = new ArrayList<>(PostgresUser.prefix(folder));
            command.addAll(List.of(PostgresBinaries.ready().initdb(), "-D", folder.toString()));
            command.addAll(List.of("-U", Database.SUPERUSER, "--pwfile=" + password, "--auth=scram-sha-256"));
            command.addAll(List.of("--encoding=UTF8", "--locale=C", "--locale-provider=builtin"));
            command.addAll(List.of("--builtin-locale=C.UTF-8", "--no-sync", "--no-instructions"));
            run(command, "");
        } finally {
            Folders.delete(handedOver);
        }
    }

    private void createDatabases(Path folder) throws IOException {
        Path record = folder.resolve(MADE);
        List<String> made = Files.exists(record) ? Files.readAllLines(record) : List.of();
        List<String> statements = new ArrayList<>();
        if (made.isEmpty()) {
            statements.add(Database.ownerCreation(passwords));
        }
        List<Database> missing = Database.all().stream()
                .filter(database -> !made.contains(database.name()))
                .toList();
        missing.forEach(database -> statements.addAll(database.creation(passwords)));
        if (missing.isEmpty()) {
            return;
        }
        List<String> command = new ArrayList<>(PostgresUser.prefix(folder));
        // single-user mode ends a statement at a semicolon followed by an empty line
        command.addAll(List.of(PostgresBinaries.ready().postgres(), "--single", "-j", "-D", folder.toString()));
        Postgres.SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        command.addAll(List.of("-c", "exit_on_error=on", "postgres"));
        run(command, String.join(";\n\n", statements) + ";\n\n");
        Files.write(record, Database.all().stream().map(Database::name).toList());
    }

    private void run(List<String> command, String input) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        ENVIRONMENT.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        try {
            Process process = builder.redirectOutput(log.toFile()).start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            if (process.waitFor() != 0) {
                throw LogTail.of(log).failure("PostgreSQL could not make its data folder");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StackFailure(StackFailure.Kind.START_FAILED, "PostgreSQL: the start was interrupted.");
        }
    }
}
