package se.stafett.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stafett.local.client.ScriptedServer;
import se.stafett.local.client.ScriptedServer.Reply;
import se.stafett.local.token.Bearer;
import se.stafett.local.token.Role;

class KeycloakTokensTest {
    private static final Bearer WARD = Bearer.professional(Role.CLINICIAN, Cast.WARD, Cast.WARD_THERAPIST);

    @TempDir
    private Path secrets;

    @BeforeEach
    void passwords_are_there() throws IOException {
        for (String name : new String[] {"people", "login", "systems"}) {
            Files.writeString(secrets.resolve("demo-" + name + ".password"), name + "+password\n");
        }
    }

    @Test
    void a_professional_logs_in_by_hsa_id() throws IOException {
        try (ScriptedServer keycloak = new ScriptedServer(granted("a-token"))) {
            assertThat(tokens(keycloak).tokenFor(WARD).text()).isEqualTo("a-token");

            assertThat(keycloak.received()).singleElement().satisfies(asked -> {
                assertThat(asked.path()).isEqualTo("/realms/stafett/protocol/openid-connect/token");
                assertThat(asked.body())
                        .isEqualTo("client_id=stafett-demo&client_secret=login%2Bpassword&grant_type=password"
                                + "&password=people%2Bpassword&username=" + Cast.WARD_THERAPIST);
            });
        }
    }

    @Test
    void the_patient_logs_in_by_identity_number() throws IOException {
        try (ScriptedServer keycloak = new ScriptedServer(granted("a-token"))) {
            tokens(keycloak).tokenFor(Bearer.patient(Cast.PATIENT_NUMBER));

            assertThat(keycloak.received())
                    .singleElement()
                    .satisfies(asked -> assertThat(asked.body()).endsWith("&username=" + Cast.PATIENT_NUMBER));
        }
    }

    @Test
    void a_system_is_a_client_of_its_own() throws IOException {
        try (ScriptedServer keycloak = new ScriptedServer(granted("a-token"))) {
            tokens(keycloak).tokenFor(Bearer.system(Cast.WARD, "SE0000000001-SYSTEM1"));

            assertThat(keycloak.received())
                    .singleElement()
                    .satisfies(asked -> assertThat(asked.body())
                            .isEqualTo("client_id=SE0000000001-SYSTEM1&client_secret=systems%2Bpassword"
                                    + "&grant_type=client_credentials"));
        }
    }

    @Test
    void a_token_is_used_until_half_of_its_time_has_passed() throws IOException {
        try (ScriptedServer keycloak =
                new ScriptedServer(granted("first", 3600), granted("second", 0), granted("third"))) {
            Callers callers = new Callers(tokens(keycloak));
            var lasting = callers.clinician(Cast.WARD, Cast.WARD_THERAPIST).token();
            var expiring = callers.patient(Cast.PATIENT_NUMBER).token();

            assertThat(lasting.get()).isEqualTo("first");
            assertThat(lasting.get()).isEqualTo("first");
            assertThat(expiring.get()).isEqualTo("second");
            assertThat(expiring.get()).isEqualTo("third");
        }
    }

    @Test
    void whoever_has_no_account_is_told_why() throws IOException {
        String body = "{\"error\":\"invalid_grant\",\"error_description\":\"Invalid user credentials\"}";
        try (ScriptedServer keycloak = new ScriptedServer(new Reply(401, body))) {
            assertThatExceptionOfType(PlayFailed.class)
                    .isThrownBy(() -> tokens(keycloak).tokenFor(WARD))
                    .withMessage("Keycloak gives no token to SE0000000001-OT01: 401 Invalid user credentials");
        }
    }

    @Test
    void passwords_that_were_not_made_are_named() throws IOException {
        Files.delete(secrets.resolve("demo-people.password"));
        try (ScriptedServer keycloak = new ScriptedServer()) {
            assertThatExceptionOfType(PlayFailed.class)
                    .isThrownBy(() -> tokens(keycloak).tokenFor(WARD))
                    .withMessageContaining("demo-people.password");
        }
    }

    @Test
    void a_host_where_nothing_answers_is_named() {
        assertThatExceptionOfType(PlayFailed.class)
                .isThrownBy(() -> new KeycloakTokens(URI.create("http://127.0.0.1:1"), secrets).tokenFor(WARD))
                .withMessageContaining("does not answer at http://127.0.0.1:1/realms/stafett");
    }

    private KeycloakTokens tokens(ScriptedServer keycloak) {
        return new KeycloakTokens(URI.create(keycloak.base().toString().replace("/v1", "")), secrets);
    }

    private static Reply granted(String token) {
        return granted(token, 300);
    }

    private static Reply granted(String token, int seconds) {
        return new Reply(200, "{\"access_token\":\"" + token + "\",\"expires_in\":" + seconds + "}");
    }
}
