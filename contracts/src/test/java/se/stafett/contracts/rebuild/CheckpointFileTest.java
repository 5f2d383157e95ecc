package se.stafett.contracts.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointFileTest {
    private static final KeyLookup KEYS = LogBook.keysOf(Plans.TOLVAN, Plans.NEIGHBOUR, Plans.ELSEWHERE);

    @TempDir
    Path folder;

    private final PlanRebuild rebuild = new PlanRebuild(KEYS);

    @Test
    void without_a_file_the_rebuild_begins_at_the_logs_beginning() throws IOException {
        assertThat(file("none").restore(KEYS))
                .isInstanceOfSatisfying(
                        Restoration.Restored.class,
                        restored -> assertThat(restored.rebuild().heads()).isEmpty());
    }

    @Test
    void what_was_saved_last_is_restored() throws IOException {
        Plans.threePlansInTwoLanes().events().subList(0, 4).forEach(rebuild::take);
        file("a").save(rebuild);
        Plans.threePlansInTwoLanes().events();
        file("a").save(rebuild);
        assertThat(file("a").restore(KEYS))
                .isInstanceOfSatisfying(
                        Restoration.Restored.class,
                        restored -> assertThat(restored.rebuild().heads()).isEqualTo(rebuild.heads()));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_save_that_fails_leaves_the_one_before_in_place() throws IOException {
        boolean[] away = {false};
        PlanRebuild fragile = new PlanRebuild(kid -> {
            if (away[0]) {
                throw new UncheckedIOException(new IOException("away"));
            }
            return KEYS.find(kid);
        });
        Plans.threePlansInTwoLanes().events().forEach(fragile::take);
        file("b").save(fragile);
        byte[] before = Files.readAllBytes(folder.resolve("b"));
        away[0] = true;
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> file("b").save(fragile));
        assertThat(Files.readAllBytes(folder.resolve("b"))).isEqualTo(before);
    }

    @Test
    void a_file_of_something_else_is_refused() throws IOException {
        Files.writeString(folder.resolve("c"), "name=stafett\n");
        assertThat(file("c").restore(KEYS)).isEqualTo(new Restoration.Refused(new CheckpointFlaw.NotACheckpoint()));
    }

    private CheckpointFile file(String name) {
        return new CheckpointFile(folder.resolve(name), "a log");
    }
}
