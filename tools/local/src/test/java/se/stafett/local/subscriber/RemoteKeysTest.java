package se.stafett.local.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.rebuild.KeyAnswer;
import se.stafett.local.client.Caller;
import se.stafett.local.client.CareService;
import se.stafett.local.client.CommandLog;
import se.stafett.local.client.Patience;
import se.stafett.local.client.ScriptedServer;
import se.stafett.local.client.ScriptedServer.Reply;

class RemoteKeysTest {
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(5));
    private final PlanHistory first = new PlanHistory(1);
    private final PlanHistory second = new PlanHistory(2);
    private final PlanHistory third = new PlanHistory(3);
    private final KeyServer server;

    RemoteKeysTest() throws IOException {
        server = new KeyServer(List.of());
        server.give(first.key);
        server.give(second.key);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_key_is_asked_for_once() {
        RemoteKeys keys = keys(KeyServer.TOKEN, 10);
        assertThat(keys.find(first.key.kid())).isEqualTo(new KeyAnswer.Granted(first.key));
        assertThat(keys.find(first.key.kid())).isEqualTo(new KeyAnswer.Granted(first.key));
        assertThat(server.keysAsked()).isEqualTo(1);
    }

    @Test
    void a_key_that_is_not_to_be_had_is_refused_with_the_reason() {
        RemoteKeys keys = keys(KeyServer.TOKEN, 10);
        assertThat(keys.find(third.key.kid())).isEqualTo(new KeyAnswer.Refused("404 key-not-found"));
        assertThat(keys.find(third.key.kid())).isEqualTo(new KeyAnswer.Refused("404 key-not-found"));
        assertThat(server.keysAsked()).as("a refusal is remembered too").isEqualTo(1);
    }

    @Test
    void only_the_keys_used_last_are_kept() {
        RemoteKeys keys = keys(KeyServer.TOKEN, 2);
        keys.find(first.key.kid());
        keys.find(second.key.kid());
        keys.find(first.key.kid());
        keys.find(third.key.kid());
        assertThat(server.keysAsked()).isEqualTo(3);
        keys.find(first.key.kid());
        assertThat(server.keysAsked()).as("the first was used after the second").isEqualTo(3);
        keys.find(second.key.kid());
        assertThat(server.keysAsked()).isEqualTo(4);
    }

    @Test
    void a_token_that_is_not_accepted_stops_everything() {
        assertThatExceptionOfType(Stopped.class)
                .isThrownBy(() -> keys("a-stranger", 10).find(first.key.kid()))
                .satisfies(stopped -> assertThat(stopped.end()).isEqualTo(End.NO_ACCESS));
    }

    @Test
    void what_is_no_key_stops_everything() throws IOException {
        for (String body : List.of("{}", "{\"k\":\"AAAA\"}", "{\"k\":\"!\"}")) {
            try (ScriptedServer wrong = new ScriptedServer(new Reply(200, body))) {
                RemoteKeys keys =
                        new RemoteKeys(new CareService(wrong.base(), PATIENCE, CommandLog.none()), caller("x"), 10);
                assertThatExceptionOfType(Stopped.class)
                        .isThrownBy(() -> keys.find(first.key.kid()))
                        .withMessageContaining("no key of 256 bits");
            }
        }
    }

    @Test
    void a_service_that_is_away_for_a_moment_is_asked_again() throws IOException {
        String kid = first.key.kid().toString();
        String k = Base64.getUrlEncoder().withoutPadding().encodeToString(first.key.bytes());
        try (ScriptedServer shaky = new ScriptedServer(
                new Reply(503, ""), new Reply(200, "{\"kid\":\"" + kid + "\",\"kty\":\"oct\",\"k\":\"" + k + "\"}"))) {
            RemoteKeys keys =
                    new RemoteKeys(new CareService(shaky.base(), PATIENCE, CommandLog.none()), caller("x"), 10);
            assertThat(keys.find(first.key.kid())).isEqualTo(new KeyAnswer.Granted(first.key));
        }
    }

    private RemoteKeys keys(String token, int kept) {
        return new RemoteKeys(new CareService(server.base(), PATIENCE, CommandLog.none()), caller(token), kept);
    }

    private static Caller caller(String token) {
        return new Caller("test", () -> token);
    }
}
