package se.stafett.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jwt.SignedJWT;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StafettTest {
    @TempDir
    Path data;

    @Test
    void token_prints_the_bare_token() throws Exception {
        Run run = stafett("token", "--role", "clinician", "--unit", "SE2321000016-AB12", "--expires", "15m");

        SignedJWT token = SignedJWT.parse(run.out().strip());
        assertThat(token.getJWTClaimsSet().getClaims()).containsEntry("healthCareUnitHsaId", "SE2321000016-AB12");
        assertThat(Duration.between(
                        token.getJWTClaimsSet().getIssueTime().toInstant(),
                        token.getJWTClaimsSet().getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(15));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token --role clinician",
                "token --role patient",
                "token --role chief --unit SE2321000016-AB12",
                "token --role system --unit SE2321000016-AB12 --expires soon",
                "token --unit SE2321000016-AB12",
                "status --ports 80",
                "status --ports many",
                "start",
            })
    void wrong_usage_is_told_by_its_exit_code(String line) {
        assertThat(stafett(line.split(" ")).code()).isEqualTo(2);
    }

    @Test
    void status_of_a_stack_that_is_down_says_so_in_json_and_by_its_exit_code() throws Exception {
        Run run = stafett("status", "--json");

        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(run.code()).isEqualTo(9);
        assertThat(json.get("up").asBoolean()).isFalse();
        assertThat(json.get("servers"))
                .extracting(server -> server.get("name").asText())
                .containsExactly(
                        "postgres",
                        "kafka",
                        "assessment-service",
                        "plan-service",
                        "handover-service",
                        "notification-service");
        assertThat(json.get("servers"))
                .allMatch(server -> server.get("condition").asText().equals("stopped"));
    }

    @Test
    void down_of_a_stack_that_is_down_is_fine() {
        assertThat(stafett("down").code()).isZero();
    }

    @Test
    void doctor_looks_at_everything_the_stack_needs() throws Exception {
        JsonNode json = new ObjectMapper().readTree(stafett("doctor", "--json").out());

        assertThat(json)
                .extracting(finding -> finding.get("subject").asText())
                .contains("JDK", "memory", "disk", "clock", "Docker", "port 29932");
    }

    private Run stafett(String... arguments) {
        PrintStream console = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            Stream<String> place = Arrays.asList(arguments).contains("--ports")
                    ? Stream.of("--data", data.toString())
                    : Stream.of("--data", data.toString(), "--ports", "29900");
            int code =
                    Stafett.run(Stream.concat(Arrays.stream(arguments), place).toArray(String[]::new));
            return new Run(code, out.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(console);
        }
    }

    private record Run(int code, String out) {}
}
