package se.stafett.contracts.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.rebuild.KeyAnswer;

class RestKeysTest {
    private static final UUID KID = new UUID(1, 1);
    private static final byte[] BYTES = new byte[PatientKey.LENGTH];

    private final List<String> asked = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-01T08:00:00Z");
    private ServiceReads.Reply reply = jwk(BYTES);
    private final RestKeys keys = new RestKeys(this::answer, 2, Duration.ofMinutes(10), () -> now);

    @Test
    void a_key_is_asked_for_once_and_kept_for_a_while() {
        assertThat(keys.find(KID)).isEqualTo(new KeyAnswer.Granted(PatientKey.of(KID, BYTES)));
        now = now.plus(Duration.ofMinutes(9));
        keys.find(KID);
        assertThat(asked).containsExactly("/keys/" + KID);
        now = now.plus(Duration.ofMinutes(1));
        keys.find(KID);
        assertThat(asked).hasSize(2);
    }

    @Test
    void a_right_that_was_withdrawn_is_noticed_when_the_time_is_up() {
        keys.find(KID);
        reply = new ServiceReads.Reply(403, "{\"type\":\"https://stafett.se/problems/no-care-relation\"}");
        assertThat(keys.find(KID)).isInstanceOf(KeyAnswer.Granted.class);
        now = now.plus(Duration.ofMinutes(10));
        assertThat(keys.find(KID)).isEqualTo(new KeyAnswer.Refused("403 no-care-relation"));
    }

    @Test
    void no_more_keys_are_kept_than_was_said_and_the_one_used_longest_ago_goes() {
        keys.find(new UUID(1, 1));
        keys.find(new UUID(1, 2));
        keys.find(new UUID(1, 1));
        keys.find(new UUID(1, 3));
        asked.clear();
        keys.find(new UUID(1, 1));
        assertThat(asked).isEmpty();
        keys.find(new UUID(1, 2));
        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"403,no-care-relation", "404,key-not-found", "410,key-destroyed"})
    void a_refusal_is_told_with_its_reason_and_not_kept(int status, String code) {
        reply = new ServiceReads.Reply(status, "{\"type\":\"https://stafett.se/problems/" + code + "\"}");
        assertThat(keys.find(KID)).isEqualTo(new KeyAnswer.Refused(status + " " + code));
        keys.find(KID);
        assertThat(asked).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 401, 429, 500, 503})
    void what_neither_grants_nor_refuses_is_no_answer(int status) {
        reply = new ServiceReads.Reply(status, "{}");
        assertThatExceptionOfType(ServiceAway.class)
                .isThrownBy(() -> keys.find(KID))
                .withMessageContaining(String.valueOf(status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "<html>", "{\"k\":\"c2hvcnQ\"}", "{\"k\":\"!\"}"})
    void what_is_no_key_is_no_answer(String body) {
        reply = new ServiceReads.Reply(200, body);
        assertThatExceptionOfType(ServiceAway.class).isThrownBy(() -> keys.find(KID));
    }

    private ServiceReads.Reply answer(String path) {
        asked.add(path);
        return reply;
    }

    private static ServiceReads.Reply jwk(byte[] key) {
        String k = Base64.getUrlEncoder().withoutPadding().encodeToString(key);
        return new ServiceReads.Reply(200, "{\"kty\":\"oct\",\"k\":\"" + k + "\"}");
    }
}
