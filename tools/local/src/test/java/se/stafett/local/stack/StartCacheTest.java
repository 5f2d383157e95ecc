package se.stafett.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTest {
    private static final Instant BUILT = Instant.parse("2026-11-22T09:00:00Z");

    @TempDir
    Path target;

    @BeforeEach
    void built() throws IOException {
        Files.createDirectories(target.resolve("quarkus-app"));
        file("quarkus-app/quarkus-run.jar", BUILT);
    }

    private void file(String name, Instant at) throws IOException {
        Files.setLastModifiedTime(Files.createFile(target.resolve(name)), FileTime.from(at));
    }

    @Test
    void without_a_rehearsal_the_first_run_leaves_an_archive_of_classes() {
        assertThat(new StartCache(target).flags())
                .endsWith("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + target.resolve("start.jsa"));
    }

    @Test
    @EnabledForJreRange(minVersion = 25)
    void what_a_rehearsal_of_this_build_left_is_used() throws IOException {
        file("start.aot", BUILT.plusSeconds(60));

        assertThat(new StartCache(target).flags()).endsWith("-XX:AOTCache=" + target.resolve("start.aot"));
    }

    @Test
    void what_a_rehearsal_of_an_earlier_build_left_is_passed_over() throws IOException {
        file("start.aot", BUILT.minusSeconds(60));

        assertThat(new StartCache(target).flags()).contains("-XX:+AutoCreateSharedArchive");
    }

    @Test
    void a_service_that_is_no_rehearsal_stops_soon() {
        assertThat(new StartCache(target).stopsWithin()).isEqualTo(Duration.ofSeconds(30));
    }
}
