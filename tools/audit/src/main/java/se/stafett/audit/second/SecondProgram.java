package se.stafett.audit.second;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import se.stafett.audit.outcome.AuditFailure;
import se.stafett.audit.outcome.ExitCode;
import se.stafett.contracts.event.EventTime;

/** The second program, in a folder as {@code contracts/node} is, with what it needs installed. Keys reach it by a pipe, never a file. */
public final class SecondProgram {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;

    private SecondProgram(Path folder) {
        this.folder = folder;
    }

    /** The program in a folder; nothing where it, its package or Node.js is missing. */
    public static Optional<SecondProgram> in(Path folder) {
        return Files.exists(folder.resolve("bin/rebuild.mjs"))
                        && Files.isDirectory(folder.resolve("node_modules/jose"))
                        && isNodeThere()
                ? Optional.of(new SecondProgram(folder))
                : Optional.empty();
    }

    private static boolean isNodeThere() {
        try {
            Process node = new ProcessBuilder("node", "--version")
                    .redirectErrorStream(true)
                    .start();
            String version = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return version.matches("(?s)v([2-9][0-9]|[1-9][0-9]{2})\\..*");
        } catch (IOException notThere) {
            return false;
        }
    }

    /**
     * Has the plans of some lanes folded.
     *
     * @throws AuditFailure when it halts, or does not come to an end
     */
    public PlansTold fold(PlanLines lines, UsedKeys keys, NavigableSet<Instant> moments) {
        if (lines.isEmpty()) {
            return PlansTold.nothing();
        }
        List<String> command = new ArrayList<>(List.of("node", "bin/rebuild.mjs", "--keys", "/dev/stdin"));
        moments.forEach(moment -> command.addAll(List.of("--at", EventTime.format(moment))));
        command.add(lines.file().toAbsolutePath().toString());
        try {
            Process node = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (OutputStream in = node.getOutputStream()) {
                in.write(JSON.writeValueAsBytes(keySet(keys)));
            }
            JsonNode told = JSON.readTree(node.getInputStream().readAllBytes());
            if (node.waitFor() != 0) {
                throw new AuditFailure(
                        ExitCode.FINDING, "The second program stopped: " + told.path("halts") + told.path("broken"));
            }
            return PlansTold.of(told);
        } catch (IOException failed) {
            throw new UncheckedIOException("The second program did not answer", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AuditFailure(ExitCode.FAILED, "Waiting for the second program was interrupted.", stopped);
        }
    }

    private static ObjectNode keySet(UsedKeys keys) {
        ObjectNode set = JSON.createObjectNode();
        ArrayNode all = set.putArray("keys");
        keys.all()
                .forEach(key -> all.addObject()
                        .put("kid", key.kid().toString())
                        .put("kty", "oct")
                        .put("k", Base64.getUrlEncoder().withoutPadding().encodeToString(key.bytes())));
        return set;
    }
}
