package se.stafett.service.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.net.BindException;
import java.sql.SQLException;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonsTest {
    private static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(refused("stafett_owner"), "STAFETT_DB_OWNER_PASSWORD"),
                Arguments.of(refused("plan_service"), "STAFETT_PLAN_DB_PASSWORD"),
                Arguments.of(refused("keys_service"), "STAFETT_KEYS_DB_PASSWORD"),
                Arguments.of(new SQLException("Connection to db:5432 refused. Check that", "08001"), "db:5432"),
                Arguments.of(new SQLException("FATAL: database \"plan\" does not exist", "3D000"), "\"plan\""),
                Arguments.of(new CannotStart("the clock here is wrong"), "the clock here is wrong"),
                Arguments.of(new ConfigurationException("a key file is missing"), "a key file is missing"),
                Arguments.of(
                        new ConfigurationException(
                                "Failed to load config value of type interface java.nio.file.Path for: stafett.secrets"),
                        "set STAFETT_SECRETS"),
                Arguments.of(new QuarkusBindException("127.0.0.1", 7402, new BindException()), "7402"),
                Arguments.of(
                        new FlywayValidateException(
                                new ErrorDetails(CoreErrorCode.VALIDATE_ERROR, "Validate failed"),
                                "Migration checksum mismatch for version 2"),
                        "checksum mismatch for version 2"),
                Arguments.of(
                        new NoSuchElementException(
                                "SRCFG00011: Could not expand value STAFETT_SECRETS in property stafett.secrets"),
                        "set STAFETT_SECRETS"));
    }

    private static SQLException refused(String role) {
        return new SQLException("FATAL: password authentication failed for user \"" + role + "\"", "28P01");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_is_wrong_with_the_set_up_is_said_in_one_line_however_deep_it_lies(Exception failure, String named) {
        Exception wrapped = new RuntimeException("Failed to start", new IllegalStateException("step 12", failure));

        assertThat(Reasons.of(wrapped))
                .hasValueSatisfying(line -> assertThat(line).contains(named).doesNotContain("\n"));
    }

    @Test
    void of_several_causes_the_innermost_is_said() {
        Exception unset =
                new NoSuchElementException("SRCFG00011: Could not expand value STAFETT_SECRETS in property x");

        assertThat(Reasons.of(new ConfigurationException("Failed to load config value", unset)))
                .contains("set STAFETT_SECRETS");
    }

    @Test
    void of_many_lines_the_first_is_said() {
        assertThat(Reasons.of(new ConfigurationException("one\ntwo"))).contains("one");
    }

    @Test
    void nothing_is_made_up_of_other_failures() {
        assertThat(Reasons.of(new IllegalStateException("a fault", new NullPointerException())))
                .isEmpty();
        assertThat(Reasons.of(new NoSuchElementException("No value present"))).isEmpty();
        assertThat(Reasons.of(new SQLException("ERROR: syntax error", "42601"))).isEmpty();
    }
}
