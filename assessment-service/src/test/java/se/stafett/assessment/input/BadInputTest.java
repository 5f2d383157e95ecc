package se.stafett.assessment.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.assessment.running.OpenedAssessment;
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

    private OpenedAssessment assessment;
    private OpenedAssessment other;
    private UUID score;
    private UUID finding;
    private UUID otherScore;

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void a_bad_body_is_refused_as_a_problem_and_leaves_no_trace(BadBody bad) {
        open();
        String before = Store.state();
        String path = fill(bad.path());
        Request request = path.startsWith("/v1")
                ? Request.post(path, fill(bad.body())).by(People.ward())
                : assessment.command(People.ward(), path, fill(bad.body()));

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
    void there_are_more_than_a_hundred_bad_bodies() {
        assertThat(bodies().count()).isGreaterThan(100);
    }

    @Test
    void a_version_that_is_stale_or_missing_is_refused() {
        open();
        String body = "{\"icf\":\"d450\",\"performance\":2}";
        Request stale = Request.post(assessment.path() + "/findings", body)
                .by(People.ward())
                .withNewKey()
                .onVersion(1);
        Request missing = Request.post(assessment.path() + "/findings", body)
                .by(People.ward())
                .withNewKey();

        assertRefused(stale, 412, "version-stale");
        assertRefused(missing, 428, "if-match-missing");
    }

    @Test
    void a_key_that_is_missing_or_was_used_for_another_request_is_refused() {
        OpenedAssessment own = OpenedAssessment.open();
        String key = UUID.randomUUID().toString();
        own.command(People.ward(), "/findings", "{\"icf\":\"d450\",\"performance\":2}")
                .withKey(key)
                .send()
                .ok();

        assertRefused(
                own.command(People.ward(), "/findings", "{\"icf\":\"d450\",\"performance\":3}")
                        .withKey(key),
                422,
                "idempotency-key-reused");
        assertRefused(
                own.command(People.ward(), "/findings", "{\"icf\":\"d450\",\"performance\":3}"),
                400,
                "idempotency-key-missing");
    }

    @Test
    void a_unit_that_did_not_open_it_and_another_patient_do_not_find_it() {
        open();
        String finding = "{\"icf\":\"d450\",\"performance\":2}";
        String story = "{\"drive\":\"Gå\"}";

        assertRefused(
                assessment.command(People.home(), "/findings", finding).withNewKey(), 404, "assessment-not-found");
        assertRefused(
                assessment
                        .command(People.patient(Numbers.next()), "/story", story)
                        .withNewKey(),
                404,
                "assessment-not-found");
        assertRefused(
                assessment
                        .command(People.patient(assessment.number()), "/findings", finding)
                        .withNewKey(),
                403,
                "role-not-allowed");
        assertRefused(assessment.command(People.auditor(), "/findings", finding).withNewKey(), 403, "role-not-allowed");
    }

    private void open() {
        if (assessment == null) {
            assessment = OpenedAssessment.open();
            score = assessment.score("berg", "41");
            finding = assessment.finding("d450", "\"performance\":2");
            other = OpenedAssessment.open();
            otherScore = other.score("berg", "41");
        }
    }

    private String fill(String text) {
        return text.replace("{score}", score.toString())
                .replace("{otherScore}", otherScore.toString())
                .replace("{finding}", finding.toString())
                .replace("{nothing}", new UUID(0, 0).toString())
                .replace("{today}", OpenedAssessment.today().toString())
                .replace("{tomorrow}", OpenedAssessment.today().plusDays(1).toString())
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
        return Stream.concat(BadBody.table(), BadScores.all());
    }
}
