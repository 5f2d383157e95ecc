package se.stafett.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackPlaceTest {
    @TempDir
    Path data;

    @Test
    void a_service_has_no_settings_of_its_own_unless_its_file_says_so() throws IOException {
        StackPlace place = new StackPlace(Path.of(""), data, 7400);
        assertThat(place.settings(Service.PLAN)).isEmpty();

        Path folder = Files.createDirectories(data.resolve("settings"));
        Files.writeString(folder.resolve("plan-service"), "STAFETT_LISTENS_TO=one,other\nSTAFETT_X=a=b\n");

        assertThat(place.settings(Service.PLAN))
                .containsEntry("STAFETT_LISTENS_TO", "one,other")
                .containsEntry("STAFETT_X", "a=b")
                .hasSize(2);
        assertThat(place.settings(Service.NOTIFICATION)).isEmpty();
    }
}
