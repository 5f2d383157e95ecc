package se.stafett.local.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {
    private static final String PATIENT = "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"a\"}}";

    @TempDir
    Path folder;

    @Test
    void a_file_counts_whatever_its_name() throws IOException {
        write("plain.json", bundle(PATIENT));
        write("Mar\\303\\255a.json\"", bundle(PATIENT));
        write("no-suffix", bundle(PATIENT));

        SourceFolder source = SourceFolder.read(folder);

        assertThat(source.patients())
                .extracting(PatientBundle::file)
                .containsExactly("Mar\\303\\255a.json\"", "no-suffix", "plain.json");
        assertThat(source.unusable()).isEmpty();
    }

    @Test
    void what_is_no_bundle_of_one_patient_is_named_with_the_reason() throws IOException {
        write("README.md", "# words");
        write("empty", "");
        write("patient.json", "{\"resourceType\":\"Patient\"}");
        write("list.json", "[1]");
        write("nobody.json", bundle(""));
        write("two.json", bundle(PATIENT + "," + PATIENT));
        Files.createDirectory(folder.resolve("folder"));

        SourceFolder source = SourceFolder.read(folder);

        assertThat(source.patients()).isEmpty();
        assertThat(source.unusable())
                .containsEntry("README.md", "no JSON")
                .containsEntry("empty", "no FHIR Bundle")
                .containsEntry("patient.json", "no FHIR Bundle")
                .containsEntry("list.json", "no FHIR Bundle")
                .containsEntry("nobody.json", "a Bundle with 0 patients instead of one")
                .containsEntry("two.json", "a Bundle with 2 patients instead of one")
                .hasSize(6);
    }

    @Test
    void a_folder_that_is_not_there_or_is_a_file_is_told_apart() throws IOException {
        Path file = write("file", "");
        assertThatIOException()
                .isThrownBy(() -> SourceFolder.read(folder.resolve("gone")))
                .isInstanceOf(NoSuchFileException.class);
        assertThatIOException().isThrownBy(() -> SourceFolder.read(file)).isInstanceOf(NotDirectoryException.class);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String bundle(String entries) {
        return "{\"resourceType\":\"Bundle\",\"entry\":[" + entries + "]}";
    }
}
