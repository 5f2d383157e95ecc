package se.stafett.local.subscriber;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.stafett.contracts.plan.SummaryWritten;
import se.stafett.local.stack.LocalKafka;

@Timeout(120)
class FollowTest {
    private final PlanHistory history = PlanHistory.ofFive(9);

    @Test
    void every_event_is_told_as_it_comes_until_the_log_does_not_go_on() throws Exception {
        try (Topic topic = new Topic();
                KeyServer keys = new KeyServer(List.of())) {
            keys.give(history.key);
            topic.publish(history.events());
            Process subscriber = start(topic, keys);
            try (BufferedReader lines = subscriber.inputReader(UTF_8)) {
                for (int position = 1; position <= 5; position++) {
                    JsonNode line = next(lines);
                    assertThat(line.path("position").asInt()).isEqualTo(position);
                    assertThat(line.path("event").asText())
                            .isEqualTo(history.at(position).type());
                }
                topic.publish(history.add(new SummaryWritten("Nu går hon.")));
                assertThat(next(lines).path("version").asInt()).isEqualTo(6);

                history.add(new SummaryWritten("This one is lost."));
                topic.publish(history.add(new SummaryWritten("This one is not.")));

                assertThat(subscriber.waitFor(60, TimeUnit.SECONDS)).isTrue();
                assertThat(subscriber.exitValue()).isEqualTo(End.EVENTS_MISSING.code());
            } finally {
                subscriber.destroyForcibly();
            }
        }
    }

    private static JsonNode next(BufferedReader lines) throws IOException {
        return new ObjectMapper().readTree(Objects.requireNonNull(lines.readLine(), "the subscriber ended"));
    }

    private static Process start(Topic topic, KeyServer keys) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Subscriber.class.getName(),
                        "--kafka=" + LocalKafka.shared().bootstrap(),
                        "--topic=" + topic.name,
                        "--service=" + keys.base(),
                        "--follow")
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("STAFETT_TOKEN", KeyServer.TOKEN);
        return builder.start();
    }
}
