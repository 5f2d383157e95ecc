package se.stafett.handover.input;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.rig.BadInputContract.assertRefused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.handover.running.RunningHandover;
import se.stafett.handover.running.RunningPlan;
import se.stafett.rig.Answer;
import se.stafett.rig.BadBody;
import se.stafett.rig.BadInputContract;
import se.stafett.rig.LocalServers;
import se.stafett.rig.People;
import se.stafett.rig.Request;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class BadInputTest implements BadInputContract {
    private RunningPlan plan;
    private UUID walk;
    private UUID cook;
    private RunningHandover handover;

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

    @Override
    public String fill(String text) {
        begin();
        Instant soon = Instant.now().plusSeconds(86_400);
        return text.replace("{walk}", walk.toString())
                .replace("{cook}", cook.toString())
                .replace("{plan}", plan.id().toString())
                .replace("{nothing}", new UUID(0, 0).toString())
                .replace("{home}", People.HOME)
                .replace("{ward}", People.WARD)
                .replace("{soon}", soon.toString())
                .replace("{later}", soon.plusSeconds(3_600).toString())
                .replace("{long}", "å".repeat(30_000));
    }

    @Override
    public Request command(String path, String body) {
        return path.startsWith(BadBodies.BY_HOME)
                ? handover.command(People.home(), path.substring(BadBodies.BY_HOME.length()), body)
                : handover.command(People.ward(), path, body);
    }

    @Override
    public Stream<BadBody> bodies() {
        return BadBody.table(BadBodies.TABLE);
    }
}
