package se.stafett.contracts.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.contracts.event.EventLine;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.rebuild.LaneId;
import se.stafett.contracts.rebuild.LogBook;
import se.stafett.contracts.rebuild.PlanRebuild;
import se.stafett.contracts.rebuild.Plans;
import se.stafett.contracts.rebuild.Taken;

/** Reads over real HTTP what plan-service would answer. */
class RestReadsTest {
    private final List<LogEvent> log = Plans.threePlansInTwoLanes().events();
    private final List<String> asked = new ArrayList<>();
    private int status = 200;
    private String body = "{}";
    private HttpServer server;
    private ServiceReads reads;

    @BeforeEach
    void a_service_answers() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/", exchange -> {
            asked.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Location", "/v1/elsewhere");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
        reads = new HttpReads(base, () -> "a-system", Duration.ofSeconds(10));
    }

    @AfterEach
    void it_stops() {
        server.stop(0);
    }

    @Test
    void missing_events_are_read_and_the_rebuild_goes_on() {
        LogEvent last = log.getLast();
        body = log.stream()
                .filter(event -> event.lane() == last.lane())
                .map(EventLine::write)
                .collect(Collectors.joining(",", "{\"events\":[", "]}"));
        PlanRebuild rebuild = new PlanRebuild(LogBook.keysOf(Plans.TOLVAN, Plans.NEIGHBOUR));
        PlanSubscriber subscriber = new PlanSubscriber(rebuild, new RestMissingEvents(reads));
        assertThat(subscriber.take(last)).isInstanceOf(Taken.Applied.class);
        assertThat(asked).containsExactly("/v1/events?lane=" + last.lane() + "&after=0&limit=500 Bearer a-system");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 401, 403, 500})
    void a_service_that_refuses_is_no_source_and_a_redirect_is_not_followed(int code) {
        status = code;
        assertThatExceptionOfType(ServiceAway.class)
                .isThrownBy(() -> new RestMissingEvents(reads).after(new LaneId("/plan-service", 3), 7))
                .withMessageContaining("lane=3&after=7")
                .withMessageContaining(String.valueOf(code));
        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "<html>", "{\"events\":[{}]}", "{\"events\":[{\"headers\":{},\"payload\":\"x\"}]}"})
    void an_answer_that_is_not_understood_is_no_answer(String answer) {
        body = answer;
        assertThatExceptionOfType(ServiceAway.class)
                .isThrownBy(() -> new RestMissingEvents(reads).after(new LaneId("/plan-service", 3), 7));
    }

    @Test
    void a_service_that_is_gone_is_said_to_be_away() {
        server.stop(0);
        assertThatExceptionOfType(ServiceAway.class)
                .isThrownBy(() -> reads.get("/keys/1"))
                .withMessageContaining("no answer");
    }
}
