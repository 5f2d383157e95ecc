package se.stafett.trials.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.trials.Clone;

class NextReleaseTest {
    static Iterable<Edit> edits() {
        return NextRelease.EDITS;
    }

    @ParameterizedTest
    @MethodSource("edits")
    void each_edit_finds_its_place_in_the_sources(Edit edit) throws IOException {
        assertThat(edit.fits(Clone.top())).isTrue();
    }

    @Test
    void an_edit_changes_its_place_alone(@TempDir Path home) throws IOException {
        Path file = Files.writeString(home.resolve("Note"), "one two three");

        new Edit("Note", "two", "2").make(home);

        assertThat(file).hasContent("one 2 three");
    }

    @Test
    void an_edit_that_would_fit_twice_is_not_made(@TempDir Path home) throws IOException {
        Files.writeString(home.resolve("Note"), "two and two");

        assertThatThrownBy(() -> new Edit("Note", "two", "2").make(home)).hasMessage("Note does not say once: two");
    }
}
