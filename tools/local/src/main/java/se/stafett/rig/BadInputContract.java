package se.stafett.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every service answers to what it cannot take: a problem that names the field, and all is as it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public interface BadInputContract {
    /** A text between braces that nothing was filled in for. */
    String UNFILLED = "\\{\\w+}";

    Stream<BadBody> bodies();

    /** The text with what stands between braces replaced by things that are there. */
    String fill(String text);

    /** A command to what the test is about, on its version. */
    Request command(String path, String body);

    /** All that an accepted command would change. */
    default Object state() {
        return Store.state();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    default void a_bad_body_is_refused_as_a_problem_and_leaves_no_trace(BadBody bad) {
        String path = fill(bad.path());
        String body = fill(bad.body().replace("{secret}", BadBody.SECRET));
        Object before = state();
        Request request = path.startsWith("/v1") ? Request.post(path, body).by(People.ward()) : command(path, body);

        Answer answer = request.withNewKey().send();

        assertThat(answer.status()).as(answer.body()).isEqualTo(bad.status());
        assertProblem(answer, bad.code());
        if (!bad.field().isEmpty()) {
            assertNamed(answer, bad.field());
        }
        assertThat(answer.body()).doesNotContain(BadBody.SECRET).doesNotContain("se.stafett.");
        assertThat(state()).isEqualTo(before);
        assertThat(Place.serviceLog()).doesNotContain(BadBody.SECRET);
    }

    static void assertRefused(Request request, int status, String code) {
        Answer answer = request.send();
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertProblem(answer, code);
    }

    static void assertProblem(Answer answer, String code) {
        assertThat(answer.header("Content-Type")).as(answer.body()).contains("application/problem+json");
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
        assertThat(answer.at("type")).isEqualTo("https://stafett.se/problems/" + code);
        assertThat(answer.at("title")).isNotBlank().isNotEqualTo(code);
        assertThat(answer.at("detail")).isNotBlank().doesNotContainPattern(UNFILLED);
    }

    static void assertNamed(Answer answer, String field) {
        assertThat(answer.at("errors.0.field")).as(answer.body()).isEqualTo(field);
        assertThat(answer.at("errors.0.message"))
                .as(answer.body())
                .contains(" ")
                .doesNotContainPattern(UNFILLED);
    }
}
