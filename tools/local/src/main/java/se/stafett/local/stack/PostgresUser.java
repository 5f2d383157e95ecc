package se.stafett.local.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom PostgreSQL runs. It refuses to run as root, so root steps into a user namespace of its own, where it counts as
 * nobody and yet owns its files. Where the system forbids that (some containers), root steps down to an account that
 * must then be able to reach the data folder.
 */
final class PostgresUser {
    private static final List<String> OWN_NAMESPACE = List.of("unshare", "-U");
    private static final List<String> ACCOUNTS = List.of("postgres", "nobody");

    private PostgresUser() {}

    /** What to put before a PostgreSQL command. */
    static List<String> prefix(Path data) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (succeeds(OWN_NAMESPACE, "true")) {
            return OWN_NAMESPACE;
        }
        for (String account : ACCOUNTS) {
            String group = answer("id", "-g", account);
            List<String> stepDown = List.of("setpriv", "--reuid=" + account, "--regid=" + group, "--clear-groups");
            if (!group.isEmpty() && succeeds(stepDown, "true") && handOver(data, account, stepDown)) {
                return stepDown;
            }
        }
        throw new StackFailure(
                StackFailure.Kind.START_FAILED,
                "PostgreSQL refuses to run as root, and this system lets root step down in no way that reaches " + data
                        + ". Run as another user.");
    }

    /** The account gets the folder, and may pass through the one above it, whose other contents stay closed to it. */
    private static boolean handOver(Path data, String account, List<String> stepDown) {
        try {
            Files.createDirectories(data);
        } catch (IOException failed) {
            throw StackFailure.of(failed, data);
        }
        return succeeds(List.of(), "chmod", "o+x", Folders.of(data).toString())
                && succeeds(List.of(), "chown", "-R", account, data.toString())
                && succeeds(stepDown, "test", "-w", data.toString());
    }

    private static boolean succeeds(List<String> prefix, String... command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(List.of(command));
        try {
            return new ProcessBuilder(whole)
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

    /** What a command prints; empty when it fails. */
    private static String answer(String... command) {
        try {
            Process asked = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException noSuchProgram) {
            return "";
        }
    }
}
