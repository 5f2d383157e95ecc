package se.stafett.contracts.rebuild;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The program in JavaScript, run as a process. Its one dependency is got by npm the first time. Where either
 * is not to be had the tests are skipped and say so; where {@code CI} is set, they fail.
 */
final class Node {
    private static final Path FOLDER = Path.of("node");
    private static final Pattern RECENT = Pattern.compile("^v([2-9][0-9]|[1-9][0-9]{2})\\.");

    /**
     * What a run came to.
     *
     * @param said what it wrote, to either stream
     */
    record Result(int exitCode, String said) {}

    private Node() {}

    /** Runs a script of the folder. */
    static Result run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(words));
        return process(FOLDER, command);
    }

    static void isNeeded() throws IOException, InterruptedException {
        String version = isThere("node");
        if (!RECENT.matcher(version).find() || isThere("npm").isEmpty()) {
            isMissing("Node.js 20 and npm are needed to hold the second program to the vectors; they are not here.");
        }
        Path installed = FOLDER.resolve("node_modules/jose/package.json");
        String wanted =
                Files.readString(FOLDER.resolve("package.json")).replaceFirst("(?s).*\"jose\": \"([^\"]+)\".*", "$1");
        if (!Files.exists(installed) || !Files.readString(installed).contains("\"version\": \"" + wanted + "\"")) {
            Result npm = process(FOLDER, List.of("npm", "ci", "--no-audit", "--no-fund"));
            if (npm.exitCode() != 0) {
                isMissing("The second program's one package is not to be had: " + npm.said());
            }
        }
    }

    private static void isMissing(String problem) {
        Assumptions.assumeTrue(System.getenv("CI") != null, problem);
        Assertions.fail(problem);
    }

    private static String isThere(String program) throws InterruptedException {
        try {
            return process(Path.of("."), List.of(program, "--version")).said();
        } catch (IOException notThere) {
            return "";
        }
    }

    private static Result process(Path folder, List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("stafett-node", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command + " took longer than two minutes");
            }
            return new Result(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
        } finally {
            Files.deleteIfExists(said);
        }
    }
}
