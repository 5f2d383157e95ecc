package se.stafett.local.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.local.client.Caller;
import se.stafett.local.client.CareService;
import se.stafett.local.client.CommandLog;
import se.stafett.local.client.Patience;
import se.stafett.local.client.ScriptedServer;
import se.stafett.local.client.ScriptedServer.Reply;

class MissingEventsTest {
    private static final Caller CALLER = new Caller("test", () -> KeyServer.TOKEN);
    private final PlanHistory history = PlanHistory.ofFive(1);

    @Test
    void events_come_back_as_they_were_published() throws IOException {
        try (KeyServer server = new KeyServer(history.events())) {
            MissingEvents missing = new MissingEvents(service(server.base()), CALLER);
            assertThat(missing.after(history.lane(), 2)).containsExactly(history.at(3), history.at(4));
            assertThat(missing.after(history.lane(), 4)).containsExactly(history.at(5));
            assertThat(missing.after(history.lane(), 5)).isEmpty();
            assertThat(missing.after((history.lane() + 1) % 64, 0)).isEmpty();
        }
    }

    @Test
    void the_address_names_lane_and_position() throws IOException {
        try (ScriptedServer server = new ScriptedServer(new Reply(200, "{\"events\":[]}"))) {
            new MissingEvents(service(server.base()), CALLER).after(12, 345);
            assertThat(server.received().getFirst().path()).isEqualTo("/v1/events?lane=12&after=345&limit=500");
        }
    }

    @Test
    void a_refusal_is_said() throws IOException {
        try (ScriptedServer server =
                new ScriptedServer(new Reply(403, "{\"type\":\"https://stafett.se/problems/role-may-not\"}"))) {
            assertThatExceptionOfType(Stopped.class)
                    .isThrownBy(() -> new MissingEvents(service(server.base()), CALLER).after(12, 345))
                    .withMessageContaining("lane 12")
                    .withMessageContaining("role-may-not")
                    .satisfies(stopped -> assertThat(stopped.end()).isEqualTo(End.NO_ACCESS));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"events\":[{}]}",
                "{\"events\":[{\"headers\":{},\"payload\":\"x\"}]}",
                "{\"events\":[{\"headers\":{\"content-type\":\"application/json\"},\"payload\":\"x\"}]}"
            })
    void a_form_that_is_not_understood_is_said(String body) throws IOException {
        try (ScriptedServer server = new ScriptedServer(new Reply(200, body))) {
            assertThatExceptionOfType(Stopped.class)
                    .isThrownBy(() -> new MissingEvents(service(server.base()), CALLER).after(12, 345))
                    .satisfies(stopped -> assertThat(stopped.end()).isEqualTo(End.UNREADABLE));
        }
    }

    private static CareService service(URI base) {
        return new CareService(base, new Patience(Duration.ofSeconds(20), Duration.ofSeconds(5)), CommandLog.none());
    }
}
