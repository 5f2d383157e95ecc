package se.stafett.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MachineFlagsTest {
    private static final Path IMAGE = Path.of("../../deploy/Dockerfile");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    @Test
    void the_image_of_a_service_has_the_same_flags() throws IOException {
        String image = Files.readString(IMAGE);
        String entry = image.substring(image.indexOf("ENTRYPOINT"), image.indexOf(']', image.indexOf("ENTRYPOINT")));
        assertThat(QUOTED.matcher(entry).results().map(found -> found.group(1)))
                .containsSubsequence(MachineFlags.OF_ALL_RELEASES)
                .contains(MachineFlags.SINCE_25);
    }

    @Test
    void the_archive_of_classes_in_the_image_is_made_for_the_objects_that_it_is_used_with() throws IOException {
        // else the virtual machine passes it over, without a word
        String image = Files.readString(IMAGE);
        String making = image.substring(image.indexOf("RUN STAFETT_SECRETS"), image.indexOf("ENTRYPOINT"));
        assertThat(making)
                .contains("-XX:ArchiveClassesAtExit=", MachineFlags.OF_ALL_RELEASES.getFirst(), MachineFlags.SINCE_25);
    }

    @Test
    void an_older_release_is_not_asked_for_what_it_does_not_know() {
        assertThat(MachineFlags.of(Runtime.Version.parse("21"))).doesNotContain(MachineFlags.SINCE_25);
        assertThat(MachineFlags.of(Runtime.Version.parse("25"))).contains(MachineFlags.SINCE_25);
    }

    @Test
    void the_virtual_machine_takes_them() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(MachineFlags.of(Runtime.version()));
        command.add("-version");
        Process machine = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(machine.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(machine.exitValue()).isZero();
    }
}
