package se.stafett.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the tests beside the one that says so, so that no command and no refusal comes without one. */
public interface TestedDomain {
    Stream<Class<?>> commands();

    Stream<Class<?>> refusals();

    @Test
    default void every_refusal_is_expected_by_a_test() throws IOException {
        String tests = testsBeside();
        assertThat(refusals()).isNotEmpty().allMatch(refusal -> expects(tests, refusal.getSimpleName()));
    }

    @Test
    default void every_command_is_given_by_a_test() throws IOException {
        String tests = testsBeside();
        assertThat(commands()).isNotEmpty().allMatch(command -> gives(tests, command.getSimpleName()));
    }

    @Test
    default void a_refusal_that_no_test_expects_is_found() {
        assertThat(expects(".thenRejected(new GoalNotFound(WALK))", "GoalNotFound"))
                .isTrue();
        assertThat(expects(".thenRejected(\n    new GoalNotFound(WALK))", "GoalNotFound"))
                .isTrue();
        assertThat(expects("then(new GoalNotFound(WALK))", "GoalNotFound")).isFalse();
        assertThat(expects(".thenRejected(new GoalNotFoundAnyMore(WALK))", "GoalNotFound"))
                .isFalse();
    }

    private static boolean expects(String tests, String refusal) {
        return Pattern.compile("thenRejected\\(\\s*new " + refusal + "\\(")
                .matcher(tests)
                .find();
    }

    private static boolean gives(String tests, String command) {
        return Pattern.compile("new (\\w+\\.)?" + command + "\\(")
                .matcher(tests)
                .find();
    }

    private String testsBeside() throws IOException {
        Path folder = Path.of("src/test/java", getClass().getPackageName().replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(TestedDomain::read).collect(Collectors.joining());
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
