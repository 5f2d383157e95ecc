package se.stafett.trials.care;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import se.stafett.local.launcher.Stafett;
import se.stafett.trials.Clone;
import se.stafett.trials.OwnStack;

/** One run of {@code ./stafett demo --json} as a process, against a stack that is up. */
record Demo(int exitCode, String output) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_SECONDS = 120;

    static Demo against(OwnStack stack) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Dstafett.home=" + Clone.top(),
                "-cp",
                System.getProperty("java.class.path"),
                Stafett.class.getName(),
                "demo",
                "--keep",
                "--json");
        builder.environment().put("STAFETT_DATA", stack.place().data().toString());
        builder.environment()
                .put("STAFETT_PORTS", Integer.toString(stack.place().basePort()));
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the demo does not end: " + output);
        }
        return new Demo(process.exitValue(), output);
    }

    /** The lines of one kind. */
    List<JsonNode> lines(String kind) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : output.lines().filter(one -> one.startsWith("{")).toList()) {
            JsonNode json = JSON.readTree(line);
            if (json.path("line").asText().equals(kind)) {
                lines.add(json);
            }
        }
        return lines;
    }
}
