package se.stafett.edge.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.edge.probe.Calls;
import se.stafett.edge.probe.Calls.Answer;
import se.stafett.edge.probe.Issuer;
import se.stafett.edge.probe.IssuerKeys;

@QuarkusTest
@QuarkusTestResource(IssuerKeys.class)
class PageTest {
    private static final int FOUND = 45;

    @ParameterizedTest
    @CsvSource({"'', 3", "?limit=1, 45", "?limit=7, 7", "?limit=44, 2", "?limit=45, 1", "?limit=200, 1"})
    void following_the_links_shows_everything_once(String query, int pages) {
        List<Integer> seen = new ArrayList<>();
        int count = 0;
        String path = "/v1/probes" + query;
        while (path != null) {
            Answer answer = get(path);
            answer.json().path("items").forEach(item -> seen.add(item.asInt()));
            path = answer.header("Link").map(PageTest::target).orElse(null);
            assertThat(answer.json().has("next")).isEqualTo(path != null);
            count++;
        }

        assertThat(count).isEqualTo(pages);
        assertThat(seen).hasSize(FOUND).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201", "99999999999", "1.5", "ten", "%20"})
    void a_limit_out_of_range_is_refused(String limit) {
        Answer answer = get("/v1/probes?limit=" + limit);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("limit-invalid");
        assertThat(answer.json().path("detail").asText()).contains("200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "19", "AAAAAAAAAAA", "not%20base64", "%00", "../../etc"})
    void a_cursor_that_is_none_is_refused(String cursor) {
        Answer answer = get("/v1/probes?cursor=" + cursor);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("cursor-invalid");
    }

    @Test
    void a_cursor_that_was_changed_anywhere_is_refused() {
        JsonNode page = get("/v1/probes?limit=5").json();
        String cursor = page.path("next").asText();

        for (int i = 0; i < cursor.length() - 1; i++) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            String changed = cursor.substring(0, i) + other + cursor.substring(i + 1);
            assertThatThrownBy(() -> Cursor.read(changed, "all")).hasMessage("cursor-invalid");
        }
    }

    @Test
    void a_cursor_fits_only_the_search_that_it_came_from() {
        String cursor = Cursor.at("position", "unit=A");

        assertThat(Cursor.read(cursor, "unit=A")).isEqualTo("position");
        assertThatThrownBy(() -> Cursor.read(cursor, "unit=B")).hasMessage("cursor-invalid");
    }

    @Test
    void a_link_repeats_nothing_of_what_the_caller_claims_to_have_called() {
        String link = get("/v1/probes?limit=5").header("Link").orElseThrow();

        assertThat(link).startsWith("</v1/probes?").endsWith(">; rel=\"next\"").contains("limit=5");
    }

    private static Answer get(String path) {
        return Calls.send(Calls.by(Issuer.clinician(), path));
    }

    private static String target(String link) {
        return link.substring(1, link.indexOf('>'));
    }
}
