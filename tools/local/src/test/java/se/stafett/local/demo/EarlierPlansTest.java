package se.stafett.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.stafett.local.client.CareService;
import se.stafett.local.client.CommandLog;
import se.stafett.local.client.Patience;
import se.stafett.local.client.ScriptedServer;
import se.stafett.local.client.ScriptedServer.Received;
import se.stafett.local.client.ScriptedServer.Reply;
import se.stafett.local.token.TokenIssuer;

class EarlierPlansTest {
    private static final String PLAN = "3f1d2c4b-8a6e-5f70-9b1c-2d3e4f500002";
    private static final Reply REF = new Reply(200, "{\"patientRef\":\"5d41402abc4b2a76b9719d911017c592\"}");
    private static final Reply NONE = new Reply(200, "{\"items\":[]}");

    @Test
    void nothing_is_sent_when_nothing_was_left() throws IOException {
        try (ScriptedServer server = new ScriptedServer(REF, NONE, NONE)) {
            assertThat(earlier(server).close()).isZero();
            assertThat(server.received()).extracting(Received::key).containsOnly("null");
        }
    }

    @Test
    void the_number_stands_in_no_address() throws IOException {
        try (ScriptedServer server = new ScriptedServer(REF, NONE, NONE)) {
            earlier(server).close();
            assertThat(server.received())
                    .extracting(Received::path)
                    .noneMatch(path -> path.contains(Cast.PATIENT_NUMBER));
            assertThat(server.received().getFirst().body()).contains(Cast.PATIENT_NUMBER);
        }
    }

    @Test
    void each_unit_ends_its_own_open_items_before_the_ward_closes_the_plan() throws IOException {
        Reply found = new Reply(200, "{\"items\":[{\"planId\":\"" + PLAN + "\",\"version\":7}]}");
        Reply plan = new Reply(
                200,
                "{\"version\":7,\"plan\":{\"interventions\":["
                        + item("i1", "not-started", Cast.MUNICIPALITY) + ","
                        + item("i2", "completed", Cast.MUNICIPALITY) + ","
                        + item("i3", "in-progress", Cast.WARD) + "],\"goals\":["
                        + item("g1", "accepted", Cast.MUNICIPALITY) + "," + item("g2", "accepted", Cast.WARD) + "]}}");
        try (ScriptedServer server = new ScriptedServer(REF, found, plan, answer(8), answer(9), answer(10), NONE)) {
            assertThat(earlier(server).close()).isEqualTo(1);
            assertThat(server.received().subList(3, 6))
                    .extracting(Received::path, Received::ifMatch)
                    .containsExactly(
                            tuple("/v1/plans/" + PLAN + "/interventions/i1/stop", "\"7\""),
                            tuple("/v1/plans/" + PLAN + "/goals/g1/withdrawal", "\"8\""),
                            tuple("/v1/plans/" + PLAN + "/closure", "\"9\""));
            assertThat(server.received().get(5).body()).contains("\"reason\":\"other\"");
            assertThat(server.received().get(3).authorization())
                    .isNotEqualTo(server.received().get(5).authorization());
        }
    }

    private static EarlierPlans earlier(ScriptedServer server) {
        Patience patience = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(10));
        CareService service = new CareService(server.base(), patience, CommandLog.none());
        return new EarlierPlans(service, Cast.of(new Callers(new OwnTokens(TokenIssuer.withNewKey()))));
    }

    private static Reply answer(int version) {
        return new Reply(200, "{\"planId\":\"" + PLAN + "\",\"version\":" + version + ",\"lane\":12,\"position\":345}");
    }

    private static String item(String id, String status, String unit) {
        return "{\"id\":\"" + id + "\",\"status\":\"" + status + "\",\"responsible\":\"" + unit + "\"}";
    }
}
