package se.stafett.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.plan.PlanDigest;
import se.stafett.contracts.plan.PlanDocument;
import se.stafett.contracts.rebuild.KeyAnswer;
import se.stafett.contracts.rebuild.PlanRebuild;
import se.stafett.local.client.Caller;
import se.stafett.local.client.CareService;
import se.stafett.local.client.CommandLog;
import se.stafett.local.client.Patience;
import se.stafett.local.stack.KafkaTopics;
import se.stafett.local.stack.LocalKafka;
import se.stafett.local.subscriber.KeyServer;
import se.stafett.local.subscriber.PlanHistory;
import se.stafett.local.subscriber.Topic;

/** A real broker, a real subscriber process, and a server that shows plans rightly or wrongly. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparisonTest {
    private final PlanHistory first = PlanHistory.ofFive(101);
    private final PlanHistory second = PlanHistory.ofFive(102);
    private final PlanHistory unpublished = PlanHistory.ofFive(103);
    private RecordingNarrator narrator = new RecordingNarrator();
    private final KeyServer server;

    ComparisonTest() throws IOException {
        server = new KeyServer(List.of());
    }

    @BeforeAll
    void publish() throws Exception {
        try (Topic topic = new Topic(KafkaTopics.PLAN)) {
            topic.publish(first.events());
            topic.publish(second.events());
        }
        server.give(first.key);
        server.give(second.key);
    }

    @BeforeEach
    void listenAnew() {
        narrator = new RecordingNarrator();
    }

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void plans_that_are_shown_as_they_were_published_are_equal() {
        show(first, view(first));
        show(second, view(second));
        assertThat(compare(first, second)).isEqualTo(DemoEnd.EQUAL);
        assertThat(narrator.pairs).hasSize(2).allMatch(Pair::isEqual);
    }

    @Test
    void a_plan_that_is_shown_otherwise_differs() {
        show(first, view(first).put("digest", "0".repeat(64)));
        assertThat(compare(first)).isEqualTo(DemoEnd.DIFFERENT);
        assertThat(narrator.pairs.getLast().isEqual()).isFalse();
    }

    @Test
    void a_plan_of_which_the_log_knows_nothing_differs() {
        UUID unknown = new UUID(7, 7);
        server.show(unknown, view(first));
        assertThat(comparison().of(List.of(unknown), null, narrator)).isEqualTo(DemoEnd.DIFFERENT);
        assertThat(narrator.pairs.getLast().rebuilt()).isNull();
    }

    @Test
    void a_subscriber_without_right_to_the_keys_stops() {
        show(first, view(first));
        DemoEnd end = comparison("a-stranger").of(List.of(first.plan), null, narrator);
        assertThat(end).isEqualTo(DemoEnd.SUBSCRIBER_STOPPED);
        assertThat(narrator.problems).singleElement().asString().contains("exit code 8", "token");
    }

    @Test
    void a_plan_whose_key_is_gone_differs() throws Exception {
        try (Topic topic = new Topic(KafkaTopics.PLAN)) {
            topic.publish(unpublished.events());
        }
        show(unpublished, view(unpublished));
        assertThat(compare(unpublished)).isEqualTo(DemoEnd.DIFFERENT);
    }

    private DemoEnd compare(PlanHistory... histories) {
        return comparison()
                .of(Arrays.stream(histories).map(history -> history.plan).toList(), null, narrator);
    }

    private Comparison comparison() {
        return comparison(KeyServer.TOKEN);
    }

    private Comparison comparison(String token) {
        Patience patience = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(10));
        CareService service = new CareService(server.base(), patience, CommandLog.none());
        return new Comparison(
                new Surroundings(server.base(), LocalKafka.shared().bootstrap()),
                service,
                Map.of("hospital", new Caller("reader", () -> token)));
    }

    private void show(PlanHistory history, ObjectNode view) {
        server.show(history.plan, view);
    }

    private static ObjectNode view(PlanHistory history) {
        PlanRebuild rebuild = new PlanRebuild(kid -> new KeyAnswer.Granted(history.key));
        history.events().forEach(rebuild::take);
        LogEvent last = history.events().getLast();
        ObjectNode plan = PlanDocument.write(rebuild.plan(history.plan).orElseThrow());
        ObjectNode view = JsonNodeFactory.instance
                .objectNode()
                .put("digest", PlanDigest.of(plan))
                .put("version", last.streamVersion())
                .put("lane", last.lane())
                .put("position", last.position());
        return view.set("plan", plan);
    }
}
