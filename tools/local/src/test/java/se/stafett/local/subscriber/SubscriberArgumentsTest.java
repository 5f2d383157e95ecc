package se.stafett.local.subscriber;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stafett.local.stack.LocalKafka;

class SubscriberArgumentsTest {
    @TempDir
    Path folder;

    @Test
    void it_must_be_said_how_far_to_read() throws Exception {
        assertThat(run()).isEqualTo(End.WRONG_USE.code());
        assertThat(run("--until=1:1", "--follow")).isEqualTo(End.WRONG_USE.code());
        assertThat(run("--until=one")).isEqualTo(End.WRONG_USE.code());
        assertThat(printed()).contains("lanes and positions are written 12:345,40:7");
    }

    @Test
    void its_exit_codes_stand_in_its_help() throws Exception {
        assertThat(run("--help")).isZero();
        assertThat(printed()).contains("4   events are missing", "STAFETT_TOKEN");
    }

    @Test
    void a_token_is_needed_to_read() throws Exception {
        try (Topic topic = new Topic()) {
            topic.publish(PlanHistory.ofFive(1).events());
            int code = run("--kafka=" + LocalKafka.shared().bootstrap(), "--topic=" + topic.name, "--until=1:1");
            assertThat(printed()).contains("STAFETT_TOKEN is not set");
            assertThat(code).isEqualTo(End.NO_ACCESS.code());
        }
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Subscriber.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed").toFile());
        builder.environment().remove("STAFETT_TOKEN");
        return builder.start().waitFor();
    }

    private String printed() throws IOException {
        return Files.readString(folder.resolve("printed"), UTF_8);
    }
}
