package se.stafett.handover.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.handover.running.RunningHandover;
import se.stafett.handover.running.RunningPlan;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.People;
import se.stafett.rig.Place;
import se.stafett.rig.Request;
import se.stafett.rig.Store;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
    private static final String UNFILLED = "\\{\\w+}";

    private RunningPlan plan;
    private UUID walk;
    private UUID cook;
    private RunningHandover handover;

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void a_bad_body_is_refused_as_a_problem_and_leaves_no_trace(BadBody bad) {
        begin();
        String before = Store.state();
        String path = fill(bad.path());
        String token = bad.by().equals("home") ? People.home() : People.ward();
        Request request = path.startsWith("/v1")
                ? Request.post(path, fill(bad.body())).by(token)
                : handover.command(token, path, fill(bad.body()));

        Answer answer = request.withNewKey().send();

        assertThat(answer.status()).as(answer.body()).isEqualTo(bad.status());
        assertIsProblem(answer, bad.code());
        if (!bad.field().isEmpty()) {
            assertThat(answer.at("errors.0.field")).as(answer.body()).isEqualTo(bad.field());
            assertThat(answer.at("errors.0.message"))
                    .as(answer.body())
                    .contains(" ")
                    .doesNotContainPattern(UNFILLED);
        }
        assertThat(answer.body()).doesNotContain(BadBody.SECRET).doesNotContain("se.stafett.");
        assertThat(Store.state()).isEqualTo(before);
        assertThat(Place.serviceLog()).doesNotContain(BadBody.SECRET);
    }

    @Test
    void there_are_more_than_eighty_bad_bodies() {
        assertThat(bodies().count()).isGreaterThan(80);
    }

    @Test
    void a_version_that_is_stale_or_missing_is_refused() {
        begin();
        String body = "{\"reason\":\"Stannar\"}";
        Request stale = Request.post(handover.path() + "/items/" + cook + "/keeping", body)
                .by(People.ward())
                .withNewKey()
                .onVersion(1);
        Request missing = Request.post(handover.path() + "/items/" + cook + "/keeping", body)
                .by(People.ward())
                .withNewKey();
        assertRefused(stale, 412, "version-stale");
        assertRefused(missing, 428, "if-match-missing");
    }

    @Test
    void a_key_that_is_missing_or_was_used_for_another_request_is_refused() {
        RunningHandover own = RunningHandover.of(plan());
        String key = UUID.randomUUID().toString();
        own.command(People.ward(), "/items/" + cook + "/keeping", "{\"reason\":\"Stannar\"}")
                .withKey(key)
                .send()
                .ok();
        Request other = own.command(People.ward(), "/items/" + cook + "/keeping", "{\"reason\":\"Annat\"}");
        assertRefused(other, 400, "idempotency-key-missing");
        assertRefused(other.withKey(key), 422, "idempotency-key-reused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?unit=x",
                "?status=lost",
                "?patient=191212121212",
                "?plan=x",
                "?limit=0",
                "?limit=x",
                "?cursor=x"
            })
    void a_search_that_cannot_be_is_refused(String query) {
        Answer answer = Request.get("/v1/handovers" + query).by(People.ward()).send();
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("191212121212");
    }

    private RunningPlan plan() {
        begin();
        return plan;
    }

    private void begin() {
        if (handover == null) {
            plan = RunningPlan.drafted();
            walk = plan.goal("Gå till kören");
            cook = plan.goal("Laga mat");
            handover = RunningHandover.of(plan).offered(walk, People.HOME, People.home());
            handover.post("/participants", "{\"kind\":\"patient\",\"name\":\"Tolvan\",\"part\":\"remaining\"}")
                    .ok();
        }
    }

    private String fill(String text) {
        Instant soon = Instant.now().plusSeconds(86_400);
        return text.replace("{walk}", walk.toString())
                .replace("{cook}", cook.toString())
                .replace("{plan}", plan.id().toString())
                .replace("{nothing}", new UUID(0, 0).toString())
                .replace("{home}", People.HOME)
                .replace("{ward}", People.WARD)
                .replace("{soon}", soon.toString())
                .replace("{later}", soon.plusSeconds(3_600).toString())
                .replace("{long}", "å".repeat(30_000))
                .replace("{secret}", BadBody.SECRET);
    }

    private static void assertRefused(Request request, int status, String code) {
        Answer answer = request.send();
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertIsProblem(answer, code);
    }

    private static void assertIsProblem(Answer answer, String code) {
        assertThat(answer.header("Content-Type")).as(answer.body()).contains("application/problem+json");
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
        assertThat(answer.at("type")).isEqualTo("https://stafett.se/problems/" + code);
        assertThat(answer.at("title")).isNotBlank().isNotEqualTo(code);
        assertThat(answer.at("detail")).isNotBlank().doesNotContainPattern(UNFILLED);
    }

    static Stream<BadBody> bodies() {
        return BadBody.table();
    }
}
