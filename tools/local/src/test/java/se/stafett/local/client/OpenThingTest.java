package se.stafett.local.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.local.client.ScriptedServer.Received;
import se.stafett.local.client.ScriptedServer.Reply;

class OpenThingTest {
    private static final UUID PLAN = UUID.fromString("3f1d2c4b-8a6e-5f70-9b1c-2d3e4f500002");
    private static final Caller CALLER = new Caller("someone", () -> "token");
    private static final Reply REFUSED = new Reply(409, "{\"type\":\"https://stafett.se/problems/plan-is-not-open\"}");

    @Test
    void a_plan_is_worked_on_from_version_to_version() throws IOException {
        try (ScriptedServer server = new ScriptedServer(answer(1), answer(2), answer(5))) {
            OpenThing plan = open(server);
            plan.send(CALLER, "hold", "/hold", body());
            plan.send(CALLER, "resume", "/resumption", body());

            assertThat(plan.id()).isEqualTo(PLAN);
            assertThat(plan.version()).isEqualTo(5);
            assertThat(server.received())
                    .extracting(Received::path, Received::key, Received::ifMatch)
                    .containsExactly(
                            tuple("/v1/plans", "load:7:begin", "null"),
                            tuple("/v1/plans/" + PLAN + "/hold", "load:7:hold", "\"1\""),
                            tuple("/v1/plans/" + PLAN + "/resumption", "load:7:resume", "\"2\""));
        }
    }

    @Test
    void a_refusal_leaves_everything_as_it_was() throws IOException {
        try (ScriptedServer server = new ScriptedServer(answer(3), REFUSED, answer(4))) {
            OpenThing plan = open(server);
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> plan.send(CALLER, "hold", "/hold", body()));
            assertThat(plan.version()).isEqualTo(3);
            assertThat(plan.send(CALLER, "close", "/closure", body()).version()).isEqualTo(4);
            assertThat(server.received().getLast().ifMatch()).isEqualTo("\"3\"");
        }
    }

    @Test
    void the_last_command_is_sent_again_as_it_was() throws IOException {
        try (ScriptedServer server = new ScriptedServer(answer(1), answer(2), answer(2))) {
            OpenThing plan = open(server);
            Answer first = plan.send(CALLER, "hold", "/hold", body());

            assertThat(plan.sendAgain()).isEqualTo(first);

            assertThat(server.received().get(2)).isEqualTo(server.received().get(1));
            assertThat(plan.last()).isEqualTo(first);
        }
    }

    @Test
    void a_refused_command_is_not_the_last() throws IOException {
        try (ScriptedServer server = new ScriptedServer(answer(1), REFUSED, answer(1))) {
            OpenThing plan = open(server);
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> plan.send(CALLER, "hold", "/hold", body()));
            plan.sendAgain();
            assertThat(server.received().getLast()).isEqualTo(server.received().getFirst());
        }
    }

    private static OpenThing open(ScriptedServer server) {
        Patience patience = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(5));
        CareService service = new CareService(server.base(), patience, CommandLog.none());
        return OpenThing.begin(service, "load:7", CALLER, "/plans", body());
    }

    private static Reply answer(long version) {
        return new Reply(200, "{\"planId\":\"" + PLAN + "\",\"version\":" + version + ",\"lane\":12,\"position\":345}");
    }

    private static ObjectNode body() {
        return JsonNodeFactory.instance.objectNode().put("reason", "vila");
    }
}
