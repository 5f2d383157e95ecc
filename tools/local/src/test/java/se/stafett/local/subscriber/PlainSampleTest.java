package se.stafett.local.subscriber;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.plan.SummaryWritten;
import se.stafett.contracts.rebuild.PlanRebuild;
import se.stafett.local.stack.LocalKafka;

/** The sample is compiled and run as it stands in docs, killed, and started again. */
@Timeout(120)
class PlainSampleTest {
    private static final Path SAMPLE = Path.of("../../docs/samples/plain/PlainSubscriber.java");

    @TempDir
    Path folder;

    private final PlanHistory history = PlanHistory.ofFive(31);

    @Test
    void the_sample_is_short() throws IOException {
        assertThat(Files.readAllLines(SAMPLE)).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void the_sample_tells_plans_as_they_change_and_goes_on_after_a_kill() throws Exception {
        try (Topic topic = new Topic();
                KeyServer keys = new KeyServer(history.events())) {
            keys.give(history.key);
            topic.publish(history.events());
            Process first = start(topic, keys);
            try (BufferedReader lines = first.inputReader(UTF_8)) {
                assertThat(next(lines, 5)).isEqualTo(line(5));
            } finally {
                first.destroyForcibly().waitFor();
            }
            LogEvent lost = history.add(new SummaryWritten("Kafka does not have this one."));
            topic.publish(history.add(new SummaryWritten("Nu går hon.")));
            Process second = start(topic, keys);
            try (BufferedReader lines = second.inputReader(UTF_8)) {
                String told = next(lines, 1);
                assertThat(lost.position()).isEqualTo(6);
                // Whether the first had saved its checkpoint or not, the end is the same.
                while (!told.equals(line(7))) {
                    told = next(lines, 1);
                }
            } finally {
                second.destroyForcibly().waitFor();
            }
        }
    }

    private String line(int events) {
        PlanRebuild rebuild = new PlanRebuild(Histories.keysOf(history));
        history.events().subList(0, events).forEach(rebuild::take);
        return history.plan + " " + rebuild.digest(history.plan).orElseThrow();
    }

    private static String next(BufferedReader lines, int count) throws IOException {
        String line = "";
        for (int i = 0; i < count; i++) {
            line = Objects.requireNonNull(lines.readLine(), "the sample ended");
        }
        return line;
    }

    private Process start(Topic topic, KeyServer keys) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SAMPLE.toString(),
                        LocalKafka.shared().bootstrap(),
                        topic.name,
                        keys.base().toString(),
                        folder.resolve("plans.checkpoint").toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("STAFETT_TOKEN", KeyServer.TOKEN);
        return builder.start();
    }
}
