package se.stafett.local.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTableTest {
    private static final String CATEGORIES = "care-plan-categories.csv";
    private static final String ACTIVITIES = "activity-kinds.csv";

    @Test
    void a_code_is_found_with_what_stands_beside_it() {
        assertThat(CodeTable.named(CATEGORIES).beside("385691007")).contains(List.of("episode", "fracture"));
        assertThat(CodeTable.named(CATEGORIES).beside("0")).isEmpty();
    }

    @Test
    void every_category_is_lasting_or_an_episode() {
        assertThat(CodeTable.named(CATEGORIES).rows().values())
                .allSatisfy(row -> assertThat(row.getFirst()).isIn("lasting", "episode"));
    }

    @Test
    void every_activity_has_a_kind_of_the_domain_and_says_how_well_it_fits() {
        assertThat(CodeTable.named(ACTIVITIES).rows().values()).allSatisfy(row -> {
            assertThat(row.get(0)).isIn("training", "compensatory", "advice", "environment", "self-care");
            assertThat(row.get(1)).isIn("fits", "nearest");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {CATEGORIES, ACTIVITIES})
    void no_code_stands_twice(String name) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CodeTable.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            assertThat(lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(",", -1)[0]))
                    .doesNotHaveDuplicates()
                    .allMatch(code -> code.matches("[0-9]{6,18}"));
        }
    }
}
