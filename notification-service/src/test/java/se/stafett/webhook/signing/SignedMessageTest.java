package se.stafett.webhook.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedMessageTest {
    private static final WebhookSecret PUBLISHED = WebhookSecret.parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final Instant AT = Instant.ofEpochSecond(1_614_265_330);

    @Test
    void the_vector_that_the_convention_publishes_comes_out() {
        var message =
                new SignedMessage("msg_p5jXN8AQM9LWM0D4loKWxJek", AT, "{\"test\": 2432232314}", List.of(PUBLISHED));

        assertThat(message.headers())
                .containsEntry("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek")
                .containsEntry("webhook-timestamp", "1614265330")
                .containsEntry("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
                .hasSize(3);
    }

    @Test
    void with_two_secrets_there_are_two_signatures_apart_by_a_space() {
        WebhookSecret another = WebhookSecret.generate(new SecureRandom());

        String both = signature(PUBLISHED, another);

        assertThat(both).isEqualTo(signature(PUBLISHED) + " " + signature(another));
    }

    @Test
    void another_body_id_or_moment_gives_another_signature() {
        String one =
                new SignedMessage("a", AT, "{}", List.of(PUBLISHED)).headers().get("webhook-signature");

        assertThat(List.of(
                        new SignedMessage("b", AT, "{}", List.of(PUBLISHED)),
                        new SignedMessage("a", AT.plusSeconds(1), "{}", List.of(PUBLISHED)),
                        new SignedMessage("a", AT, "{ }", List.of(PUBLISHED))))
                .allSatisfy(other ->
                        assertThat(other.headers().get("webhook-signature")).isNotEqualTo(one));
    }

    @Test
    void letters_outside_ascii_are_signed_as_utf_8() {
        var message = new SignedMessage("msg", AT, "{\"enhet\":\"Åre\"}", List.of(PUBLISHED));

        assertThat(message.headers().get("webhook-signature"))
                .isEqualTo("v1,yDWyCEovKff9v5JgEhMrp12lTl0x1nN+MFEih8f4OAM=");
    }

    @Test
    void a_message_without_secret_or_with_a_full_stop_in_its_id_is_none() {
        assertThatThrownBy(() -> new SignedMessage("msg", AT, "{}", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SignedMessage("msg.1", AT, "{}", List.of(PUBLISHED)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_secret_is_read_back_as_it_was_given_out_and_never_shows_in_a_log() {
        WebhookSecret secret = WebhookSecret.generate(new SecureRandom());

        assertThat(WebhookSecret.parse(secret.text())).isEqualTo(secret).hasSameHashCodeAs(secret);
        assertThat(secret.bytes()).hasSize(32);
        assertThat(secret).hasToString("whsec_…");
        assertThat(WebhookSecret.generate(new SecureRandom())).isNotEqualTo(secret);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "whsec_",
                "whsec_c2hvcnQ=",
                "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "whsec_not base64 at all, but long enough",
                "whsk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
            })
    void what_is_no_secret_of_24_to_64_bytes_is_refused(String text) {
        assertThatThrownBy(() -> WebhookSecret.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String signature(WebhookSecret... secrets) {
        return new SignedMessage("msg", AT, "{}", List.of(secrets)).headers().get("webhook-signature");
    }
}
