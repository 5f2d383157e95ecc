package se.stafett.edge.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.edge.probe.Calls;
import se.stafett.edge.probe.Calls.Answer;
import se.stafett.edge.probe.Issuer;
import se.stafett.edge.probe.IssuerKeys;

@QuarkusTest
@QuarkusTestResource(IssuerKeys.class)
class ProblemLogTest {
    private static final String SECRET = "191212121212";

    private final Log log = new Log();

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(log);
    }

    @AfterEach
    void stop() {
        Logger.getLogger("").removeHandler(log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bug", "error", "disk", "refused-connection", "time-out"})
    void a_fault_is_logged_under_the_id_that_the_caller_got_and_without_its_message(String kind) {
        Answer answer = Calls.send(Calls.by(Issuer.clinician(), "/v1/faults/" + kind));

        String incident = answer.json().path("instance").asText().replace("urn:uuid:", "");
        assertThat(log.lines)
                .anySatisfy(line -> assertThat(line)
                        .contains(incident, "se.stafett.edge.probe.FaultResource")
                        .doesNotContain(SECRET));
        assertThat(answer.response().body()).doesNotContain(SECRET, "Exception", "se.stafett.edge");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"191212121212\\nx\"}",
                "{\"day\":\"191212121212\"}",
                "{\"191212121212\":1}",
                "{\"count\":\"191212121212\"}",
                "{\"name\":\"191212121212",
                "{\"patient\":{\"system\":\"http://electronichealth.se/identifier/personnummer\",\"value\":\"1912121212120\"}}",
            })
    void what_the_caller_sent_is_never_logged(String body) {
        Answer answer = Calls.send(Calls.post(Issuer.clinician(), "/v1/probes", body));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(log.lines).noneMatch(line -> line.contains(SECRET));
    }

    @Test
    void tokens_are_never_logged() {
        String token =
                Issuer.forged(Issuer.professional("clinician").subject(SECRET).build());

        assertThat(Calls.send(Calls.by(token, "/v1/probes/me")).status()).isEqualTo(401);
        assertThat(log.lines).noneMatch(line -> line.contains(SECRET) || line.contains(token.substring(0, 40)));
    }

    /** Everything that is logged, throwables with their messages included. */
    private static final class Log extends Handler {
        private final Queue<String> lines = new ConcurrentLinkedQueue<>();

        Log() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord entry) {
            String text = ExtLogRecord.wrap(entry).getFormattedMessage();
            lines.add(text + (entry.getThrown() == null ? "" : entry.getThrown().toString()));
        }

        @Override
        public void flush() {
            // Nothing is buffered.
        }

        @Override
        public void close() {
            // Nothing is held open.
        }
    }
}
