package se.stafett.plan.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
    private static final List<String> SECRETS =
            List.of("Hjördis", "Hemligsdotter", "19331212", "193312129999", "193313129998");
    private static final List<String> INNARDS = List.of(
            "Exception", "java.", "se.stafett.", "io.quarkus", "jackson", "hibernate", "\tat ", "select ", "PSQL");

    private static final String UNFILLED = "\\{\\w+}";

    private Scene scene;

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void bad_input_is_refused_as_a_problem_and_leaves_no_trace(BadInput bad) {
        Scene here = scene();
        String before = Store.state();

        Answer answer = bad.sending().apply(here);

        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        if (bad.status() != 0) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(bad.status());
        }
        if (!BadInput.NO_HTTP.equals(bad.code())) {
            assertIsProblem(answer);
        }
        if (bad.code() != null && !bad.code().isEmpty()) {
            assertThat(answer.code()).as(answer.body()).isEqualTo(bad.code());
        }
        if (bad.field() != null) {
            assertThat(answer.at("errors.0.field")).as(answer.body()).isEqualTo(bad.field());
            assertThat(answer.at("errors.0.message"))
                    .as(answer.body())
                    .contains(" ")
                    .doesNotContainPattern(UNFILLED);
        }
        if (bad.rule() != null) {
            assertThat(answer.at("errors.0.rule")).as(answer.body()).isEqualTo(bad.rule());
        }
        assertThat(INNARDS).noneMatch(answer.body()::contains);
        assertThat(SECRETS).noneMatch(answer.body()::contains);
        assertThat(answer.header("X-Injected")).isEmpty();
        assertThat(Store.state()).isEqualTo(before);
        assertThat(SECRETS).noneMatch(Place.serviceLog()::contains);
    }

    @Test
    void the_table_has_more_than_sixty_rows() {
        assertThat(all().count()).isGreaterThan(200);
    }

    @ParameterizedTest
    @MethodSource("told")
    void a_refusal_is_told_in_the_language_that_was_asked_for(String path, String english, String swedish) {
        Answer inEnglish = Request.get(path).by(People.ward()).send();
        Answer inSwedish = Request.get(path)
                .by(People.ward())
                .with("Accept-Language", "sv-SE, sv;q=0.9, en;q=0.5")
                .send();

        assertThat(inEnglish.at("title")).isEqualTo(english);
        assertThat(inEnglish.header("Content-Language")).contains("en");
        assertThat(inSwedish.at("title")).isEqualTo(swedish);
        assertThat(inSwedish.header("Content-Language")).contains("sv");
        assertThat(inSwedish.at("type")).isEqualTo(inEnglish.at("type"));
    }

    static Stream<Arguments> told() {
        return Stream.of(
                Arguments.of(
                        "/v1/plans/00000000-0000-0000-0000-000000000000", "There is no such plan", "Planen finns inte"),
                Arguments.of(
                        "/v1/plans?status=x",
                        "Something in the request is not as it must be",
                        "Något i begäran är inte som det ska vara"));
    }

    private static void assertIsProblem(Answer answer) {
        assertThat(answer.header("Content-Type")).as(answer.body()).contains("application/problem+json");
        JsonNode problem = answer.json();
        String code = problem.path("code").asText();
        assertThat(problem.path("type").asText()).isEqualTo("https://stafett.se/problems/" + code);
        assertThat(problem.path("title").asText()).isNotBlank().isNotEqualTo(code);
        assertThat(problem.path("status").asInt()).isEqualTo(answer.status());
        assertThat(problem.path("detail").asText())
                .isNotBlank()
                .isNotEqualTo(code)
                .doesNotContainPattern(UNFILLED);
        assertThat(problem.path("instance").asText()).startsWith("urn:uuid:");
    }

    private Scene scene() {
        if (scene == null) {
            scene = new Scene();
        }
        return scene;
    }

    static Stream<BadInput> all() {
        return Stream.of(BadBodies.all(), BadBytes.all(), BadHeaders.all(), BadTokens.all(), BadAddresses.all())
                .flatMap(Function.identity());
    }
}
