package se.stafett.trials.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TidinessTest {
    private static final String DOMAIN = "plan-service/src/main/java/se/stafett/plan/domain/";

    @TempDir
    Path clone;

    @BeforeEach
    void begin_with_a_tidy_clone() throws IOException {
        write("pom.xml", "<project/>");
        write("README.md", "Stafett");
        write(DOMAIN + "Goal.java", "record Goal() {}");
    }

    @ParameterizedTest
    @EnumSource
    void the_house_is_tidy(Tidiness tidiness) {
        assertThat(tidiness.wrongIn(Source.here())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_tidy_clone_is_left_in_peace(Tidiness tidiness) {
        assertThat(tidiness.wrongIn(new Source(clone))).isEmpty();
    }

    @Test
    void a_long_file_is_found() throws IOException {
        write(DOMAIN + "Plan.java", "line\n".repeat(251));

        assertThat(Tidiness.FILES_ARE_SHORT.wrongIn(new Source(clone)))
                .anySatisfy(wrong -> assertThat(wrong).contains("Plan.java"));
    }

    @Test
    void a_long_median_is_found() throws IOException {
        for (int i = 0; i < 5; i++) {
            write(DOMAIN + "Plan" + i + ".java", "line\n".repeat(46));
        }

        assertThat(Tidiness.FILES_ARE_SHORT.wrongIn(new Source(clone)))
                .contains("median of the domain is 46, at most 45");
    }

    @Test
    void a_long_build_is_found() throws IOException {
        write("pom.xml", "line\n".repeat(301));
        for (int i = 0; i < 12; i++) {
            write("module" + i + "/pom.xml", "<project/>");
        }

        assertThat(Tidiness.BUILD_IS_SHORT.wrongIn(new Source(clone))).hasSize(2);
    }

    @Test
    void long_documents_are_found() throws IOException {
        write("README.md", "line\n".repeat(151));
        write("docs/adr/0001-long.md", "line\n".repeat(61));

        assertThat(Tidiness.DOCUMENTS_ARE_SHORT.wrongIn(new Source(clone))).hasSize(2);
    }

    @Test
    void a_hole_in_the_decisions_is_found() throws IOException {
        write("docs/adr/0001-one.md", "one");
        write("docs/adr/0003-three.md", "three");

        assertThat(Tidiness.DECISIONS_ARE_NUMBERED.wrongIn(new Source(clone)))
                .containsExactly("decisions are numbered [0001, 0003]");
    }

    @Test
    void types_that_are_all_public_are_found() throws IOException {
        write(DOMAIN + "Plan.java", "public record Plan() {}");
        write(DOMAIN + "Story.java", "public sealed interface Story {}");

        assertThat(Tidiness.TYPES_KEEP_TO_THEMSELVES.wrongIn(new Source(clone)))
                .containsExactly("only 1 of 3 types are package-private");
    }

    @Test
    void slips_of_the_pen_are_found() throws IOException {
        write(DOMAIN + "Slips.java", "import java.util.*;\n\tint i; // TO" + "DO\n  def" + "ault -> 1;");

        assertThat(Tidiness.IMPORTS_ARE_NAMED.wrongIn(new Source(clone))).hasSize(1);
        assertThat(Tidiness.NO_TABS.wrongIn(new Source(clone))).hasSize(1);
        assertThat(Tidiness.NOTHING_LEFT_TO_DO.wrongIn(new Source(clone))).hasSize(1);
        write("contracts/src/test/java/SlipTest.java", "Thread.sl" + "eep(1);");
        assertThat(Tidiness.NO_SLEEP_IN_TESTS.wrongIn(new Source(clone))).hasSize(1);
        assertThat(Tidiness.DOMAIN_SWITCHES_NAME_EVERY_CASE.wrongIn(new Source(clone)))
                .hasSize(1);
    }

    @Test
    void what_is_built_is_not_looked_at() throws IOException {
        write("contracts/target/generated/Slips.java", "import java.util.*;");

        assertThat(Tidiness.IMPORTS_ARE_NAMED.wrongIn(new Source(clone))).isEmpty();
    }

    private void write(String file, String text) throws IOException {
        Path path = clone.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
