package se.stafett.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * As whom PostgreSQL runs. It refuses to run as root, so root steps into a user namespace of its own, where it counts as
 * nobody and yet owns its files. Where the system forbids that (some containers), root steps down to an account that
 * must then be able to reach the data folder.
 */
final class PostgresUser {
    private static final List<String> OWN_NAMESPACE = List.of("unshare", "-U");

    private PostgresUser() {}

    /** What to put before a PostgreSQL command. */
    static List<String> prefix(Path data) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (succeeds("unshare", "-U", "true")) {
            return OWN_NAMESPACE;
        }
        for (String account : List.of("postgres", "nobody")) {
            List<String> stepDown = List.of("setpriv", "--reuid=" + account, "--clear-groups");
            if (succeeds("setpriv", "--reuid=" + account, "--clear-groups", "true") && handOver(data, account)) {
                return stepDown;
            }
        }
        throw new StackFailure(
                StackFailure.Kind.START_FAILED,
                "PostgreSQL refuses to run as root, and this system lets root step down in no way that reaches " + data
                        + ". Run as another user.");
    }

    private static boolean handOver(Path data, String account) {
        try {
            Files.createDirectories(data);
        } catch (IOException failed) {
            throw StackFailure.of(failed, data);
        }
        return succeeds("chown", "-R", account, data.toString())
                && succeeds("setpriv", "--reuid=" + account, "--clear-groups", "test", "-w", data.toString());
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
