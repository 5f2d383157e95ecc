package se.stafett.local.subscriber;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Runs the subscriber as a process of its own, with nothing in common with the caller but addresses and a token.
 *
 * @param kafka bootstrap servers
 * @param topic the topic with the plan events
 * @param service plan-service with the version, for keys
 * @param token of a system
 * @param text a plan to print as readable text; null for none
 */
public record SubscriberProcess(
        String kafka,
        String topic,
        URI service,
        String token,
        @Nullable UUID text) {

    /**
     * What a run came to.
     *
     * @param exitCode see {@link End}
     * @param plans every plan that was rebuilt; empty unless the positions were reached
     * @param text the plan that was asked for, as readable text
     * @param words what the subscriber said of its run, or of the reason why it stopped
     */
    public record Result(int exitCode, List<PlanLine> plans, String text, String words) {
        public Result {
            plans = List.copyOf(plans);
        }
    }

    /** Rebuilds from Kafka alone: what Kafka does not have counts as lost. */
    public Result readFromKafkaAlone(LanePositions until, Duration limit) {
        return read(until, limit, List.of("--kafka-alone"));
    }

    /** Rebuilds from Kafka, and asks the service for events that are missing there. */
    public Result read(LanePositions until, Duration limit) {
        return read(until, limit, List.of());
    }

    private Result read(LanePositions until, Duration limit, List<String> more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Subscriber.class.getName(),
                "--kafka=" + kafka,
                "--topic=" + topic,
                "--service=" + service,
                "--until=" + until,
                "--limit=" + limit.toSeconds()));
        if (text != null) {
            command.add("--text=" + text);
        }
        command.addAll(more);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("STAFETT_TOKEN", token);
        try {
            return result(builder.start());
        } catch (IOException failed) {
            throw new UncheckedIOException("the subscriber could not be run", failed);
        }
    }

    private static Result result(Process process) throws IOException {
        Thread kill = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(kill);
        try {
            CompletableFuture<String> words = CompletableFuture.supplyAsync(() -> all(process.getErrorStream()));
            String printed = all(process.getInputStream());
            int exitCode = process.waitFor();
            int end = printed.indexOf("\n\n");
            return new Result(
                    exitCode,
                    plans(end < 0 ? printed : printed.substring(0, end)),
                    end < 0 ? "" : printed.substring(end + 2),
                    words.join().strip());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the subscriber was interrupted", stopped);
        } finally {
            process.destroyForcibly();
            forget(kill);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAnyway) {
            hook.setName("subscriber-kill");
        }
    }

    private static List<PlanLine> plans(String lines) throws JsonProcessingException {
        List<PlanLine> plans = new ArrayList<>();
        for (String line : lines.lines().filter(line -> !line.isBlank()).toList()) {
            plans.add(PlanLine.read(new ObjectMapper().readTree(line)));
        }
        return plans;
    }

    private static String all(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException("the subscriber could not be heard", failed);
        }
    }
}
