package se.stafett.followup.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.followup.plans.PlanLog;
import se.stafett.followup.running.FollowedPlan;
import se.stafett.followup.running.HeldFollowUp;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Place;
import se.stafett.rig.Request;
import se.stafett.rig.Store;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
    private static final String UNFILLED = "\\{\\w+}";
    private static final String EXPERIENCE = "{\"teller\":\"patient\",\"text\":\"Bra.\"}";

    private HeldFollowUp followUp;
    private UUID score;

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void a_bad_body_is_refused_as_a_problem_and_leaves_no_trace(BadBody bad) {
        open();
        List<Long> before = Store.versions(followUp.id());
        String path = fill(bad.path());
        Request request = path.startsWith("/v1")
                ? Request.post(path, fill(bad.body())).by(People.ward())
                : followUp.command(People.ward(), path, fill(bad.body()));

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
        assertThat(Store.versions(followUp.id())).isEqualTo(before);
        assertThat(Place.serviceLog()).doesNotContain(BadBody.SECRET);
    }

    @Test
    void there_are_more_than_sixty_bad_bodies() {
        assertThat(bodies().count()).isGreaterThan(60);
    }

    @ParameterizedTest
    @CsvSource({
        "plan=x, input-invalid, plan",
        "due=x, input-invalid, due",
        "due=2026-13, input-invalid, due",
        "due=2026-06-32, input-invalid, due",
        "due=2026-06-1, input-invalid, due",
        "status=open, input-invalid, status",
        "unit=ward, input-invalid, unit",
        "patient=191212121212, input-invalid, patient",
        "limit=0, limit-invalid,",
        "cursor=x, cursor-invalid,"
    })
    void a_bad_search_is_refused(String query, String code, @Nullable String field) {
        Answer answer = Request.get("/v1/follow-ups?" + query).by(People.ward()).send();

        assertThat(answer.status()).isEqualTo(400);
        assertIsProblem(answer, code);
        if (field != null) {
            assertThat(answer.at("errors.0.field")).isEqualTo(field);
            assertThat(answer.at("errors.0.message")).contains(" ").doesNotContainPattern(UNFILLED);
        }
    }

    @Test
    void a_version_that_is_stale_or_missing_is_refused() {
        open();
        Request stale = Request.post(followUp.path() + "/experiences", EXPERIENCE)
                .by(People.ward())
                .withNewKey()
                .onVersion(1);
        Request missing = Request.post(followUp.path() + "/experiences", EXPERIENCE)
                .by(People.ward())
                .withNewKey();

        assertRefused(stale, 412, "version-stale");
        assertRefused(missing, 428, "if-match-missing");
    }

    @Test
    void a_key_that_is_missing_or_was_used_for_another_request_is_refused() {
        HeldFollowUp own =
                FollowedPlan.agreed(FollowedPlan.today().plusDays(30)).followUp();
        String key = UUID.randomUUID().toString();
        own.command(People.ward(), "/experiences", EXPERIENCE)
                .withKey(key)
                .send()
                .ok();
        String other = EXPERIENCE.replace("Bra", "Dåligt");

        assertRefused(own.command(People.ward(), "/experiences", other).withKey(key), 422, "idempotency-key-reused");
        assertRefused(own.command(People.ward(), "/experiences", other), 400, "idempotency-key-missing");
    }

    @Test
    void who_may_not_does_not_find_it_or_is_told_so() {
        open();

        assertRefused(
                followUp.command(People.home(), "/experiences", EXPERIENCE).withNewKey(), 404, "follow-up-not-found");
        assertRefused(
                followUp.command(People.patient(Numbers.next()), "/experiences", EXPERIENCE)
                        .withNewKey(),
                404,
                "follow-up-not-found");
        assertRefused(
                followUp.command(People.patient(followUp.number()), "/cancellation", "{\"reason\":\"Vill inte\"}")
                        .withNewKey(),
                403,
                "role-not-allowed");
        assertRefused(
                followUp.command(
                                People.patient(followUp.number()),
                                "/experiences",
                                EXPERIENCE.replace("patient", "relative"))
                        .withNewKey(),
                422,
                "tells-for-another");
        assertRefused(
                followUp.command(People.auditor(), "/experiences", EXPERIENCE).withNewKey(), 403, "role-not-allowed");
        assertRefused(
                followUp.command(People.handovers(), "/experiences", EXPERIENCE).withNewKey(), 403, "role-not-allowed");
    }

    private void open() {
        if (followUp == null) {
            followUp = FollowedPlan.agreed(FollowedPlan.today().plusDays(30)).followUp();
            score = followUp.score("tug", "14.5");
            followUp.achieved(1, "no-change");
            followUp.achieved(2, "no-change");
        }
    }

    private String fill(String text) {
        return text.replace("{score}", score.toString())
                .replace("{goal}", PlanLog.item(1).toString())
                .replace("{scaled}", PlanLog.item(2).toString())
                .replace("{training}", PlanLog.item(3).toString())
                .replace("{device}", PlanLog.item(4).toString())
                .replace("{nothing}", new UUID(0, 0).toString())
                .replace("{today}", FollowedPlan.today().toString())
                .replace("{tomorrow}", FollowedPlan.today().plusDays(1).toString())
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
