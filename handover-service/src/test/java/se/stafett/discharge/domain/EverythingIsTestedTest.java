package se.stafett.discharge.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the tests beside this one, so that no command and no refusal comes without one. */
class EverythingIsTestedTest {

    private static final Path TESTS = Path.of("src/test/java/se/stafett/discharge/domain");

    @Test
    void every_refusal_is_expected_by_a_test() throws IOException {
        String tests = tests();
        assertThat(Specimens.recordsOf(DischargeRefusal.class)
                        // That is found out by the store, which holds the place of the open one.
                        .filter(refusal -> refusal != CourseRefusal.AnotherDischargeIsOpen.class))
                .isNotEmpty()
                .allMatch(refusal -> expects(tests, refusal.getSimpleName()));
    }

    @Test
    void every_command_is_given_by_a_test() throws IOException {
        String tests = tests();
        assertThat(Specimens.recordsOf(DischargeCommand.class))
                .isNotEmpty()
                .allMatch(command -> Pattern.compile("new (\\w+\\.)?" + command.getSimpleName() + "\\(")
                        .matcher(tests)
                        .find());
    }

    @Test
    void a_refusal_that_no_test_expects_is_found() {
        assertThat(expects(".thenRejected(new NotTheHospitalUnit())", "NotTheHospitalUnit"))
                .isTrue();
        assertThat(expects(".thenRejected(\n    new NotTheHospitalUnit())", "NotTheHospitalUnit"))
                .isTrue();
        assertThat(expects("then(new NotTheHospitalUnit())", "NotTheHospitalUnit"))
                .isFalse();
        assertThat(expects(".thenRejected(new NotTheHospitalUnitAnyMore())", "NotTheHospitalUnit"))
                .isFalse();
    }

    private static boolean expects(String tests, String refusal) {
        return Pattern.compile("thenRejected\\(\\s*new " + refusal + "\\(")
                .matcher(tests)
                .find();
    }

    private static String tests() throws IOException {
        try (Stream<Path> files = Files.list(TESTS)) {
            return files.filter(file -> !file.endsWith("EverythingIsTestedTest.java"))
                    .map(EverythingIsTestedTest::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
