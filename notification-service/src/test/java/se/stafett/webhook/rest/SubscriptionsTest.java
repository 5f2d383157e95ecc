package se.stafett.webhook.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.webhook.rest.SubscribedUnit.PATH;
import static se.stafett.webhook.rest.SubscribedUnit.body;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.local.token.Role;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Place;
import se.stafett.rig.Request;
import se.stafett.webhook.signing.WebhookSecret;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class SubscriptionsTest {
    private static final String URL = "http://127.0.0.1:1/hooks";

    @Test
    void a_unit_subscribes_and_sees_what_it_subscribed_to() {
        SubscribedUnit unit = SubscribedUnit.another();

        Answer accepted = unit.subscribe(URL, "plan.*", "handover.completed.v1").ok();

        UUID id = accepted.created();
        assertThat(accepted.status()).isEqualTo(201);
        assertThat(accepted.header("Location")).contains(PATH + "/" + id);
        assertThat(accepted.header("ETag")).contains("\"1\"");
        Answer read = unit.read(id).ok();
        assertThat(read.at("unit")).isEqualTo(unit.unit());
        assertThat(read.at("url")).isEqualTo(URL);
        assertThat(read.at("types.1")).isEqualTo("handover.completed.v1");
        assertThat(read.at("status")).isEqualTo("active");
        assertThat(read.header("ETag")).contains("\"1\"");
    }

    @Test
    void the_same_command_sent_again_makes_no_second_one() {
        SubscribedUnit unit = SubscribedUnit.another();
        Request first = Request.post(PATH, body(URL, "*")).by(unit.system()).withKey("one");
        Request again = Request.post(PATH, body(URL, "*")).by(unit.system()).withKey("one");

        Answer answer = first.send().ok();

        assertThat(again.send().body()).isEqualTo(answer.body());
        assertThat(list(unit.system()).json().path("items")).hasSize(1);
        Answer other = Request.post(PATH, body(URL, "plan.*"))
                .by(unit.system())
                .withKey("one")
                .send();
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void a_subscription_is_paused_resumed_and_removed_each_on_the_version_that_was_read() {
        SubscribedUnit unit = SubscribedUnit.another();
        UUID id = unit.subscribed(URL, "*");

        assertThat(unit.does(id, "/pause", 1).ok().version()).isEqualTo(2);
        assertThat(unit.read(id).at("status")).isEqualTo("paused");
        assertThat(unit.does(id, "/pause", 2).code()).isEqualTo("subscription-is-paused");
        assertThat(unit.does(id, "/resumption", 1).status()).isEqualTo(412);
        assertThat(unit.does(id, "/resumption", 2).ok().version()).isEqualTo(3);
        assertThat(unit.does(id, "/resumption", 3).code()).isEqualTo("subscription-is-active");
        assertThat(unit.does(id, "/removal", 3).ok().version()).isEqualTo(4);
        assertThat(unit.does(id, "/resumption", 4).code()).isEqualTo("subscription-is-removed");
        assertThat(list(unit.system()).json().path("items")).isEmpty();
    }

    @Test
    void a_command_on_a_subscription_needs_a_version_and_is_repeated_as_it_was_answered() {
        SubscribedUnit unit = SubscribedUnit.another();
        UUID id = unit.subscribed(URL, "*");

        Answer without = Request.post(PATH + "/" + id + "/pause", "")
                .by(unit.system())
                .withNewKey()
                .send();
        assertThat(without.status()).isEqualTo(428);
        Answer first = pause(unit, id, "k").ok();
        assertThat(pause(unit, id, "k").ok().body()).isEqualTo(first.body());
        assertThat(unit.read(id).ok().json().path("version").asLong()).isEqualTo(2);
    }

    @Test
    void the_secret_is_handed_to_the_unit_and_changed_on_demand() {
        SubscribedUnit unit = SubscribedUnit.another();
        UUID id = unit.subscribed(URL, "*");
        String secret = unit.secret(id).ok().at("secret");

        assertThat(WebhookSecret.parse(secret).bytes()).hasSize(32);
        assertThat(unit.does(id, "/secret", 1).ok().version()).isEqualTo(2);
        assertThat(unit.secret(id).at("secret")).startsWith("whsec_").isNotEqualTo(secret);
        assertThat(unit.does(id, "/secret", 2).code()).isEqualTo("secret-is-rotating");
    }

    @Test
    void no_secret_lies_in_clear_in_the_database_or_the_log() throws SQLException {
        SubscribedUnit unit = SubscribedUnit.another();
        String secret = unit.secret(unit.subscribed(URL, "*")).at("secret");
        byte[] bytes = WebhookSecret.parse(secret).bytes();

        try (Connection connection = Place.database();
                Statement statement = connection.createStatement();
                ResultSet wrapped = statement.executeQuery("select wrapped from webhook.secret")) {
            while (wrapped.next()) {
                assertThat(wrapped.getBytes(1)).isNotEqualTo(bytes).hasSizeGreaterThan(bytes.length);
            }
        }
        assertThat(Place.serviceLog()).doesNotContain(secret);
    }

    @Test
    void another_unit_cannot_tell_that_it_is_there() {
        SubscribedUnit unit = SubscribedUnit.another();
        SubscribedUnit other = SubscribedUnit.another();
        UUID id = unit.subscribed(URL, "*");

        for (Answer answer : List.of(
                other.read(id),
                other.secret(id),
                other.deliveries(id, ""),
                other.does(id, "/pause", 1),
                other.does(id, "/removal", 7),
                other.does(id, "/deliveries/" + id + "/redelivery", 1),
                other.read(UUID.randomUUID()))) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.code()).isEqualTo("subscription-not-found");
        }
        assertThat(list(other.system()).json().path("items")).isEmpty();
    }

    @Test
    void a_unit_s_coordinator_sees_what_its_system_subscribed_to_and_an_auditor_sees_all_but_the_secret() {
        SubscribedUnit unit = SubscribedUnit.another();
        UUID id = unit.subscribed(URL, "*");

        assertThat(list(unit.coordinator()).at("items.0.subscriptionId")).isEqualTo(id.toString());
        assertThat(Request.get(PATH + "/" + id).by(People.auditor()).send().status())
                .isEqualTo(200);
        assertThat(Request.get(PATH + "/" + id + "/secret")
                        .by(People.auditor())
                        .send()
                        .status())
                .isEqualTo(403);
    }

    @Test
    void clinicians_patients_and_relatives_have_no_business_here() {
        for (String token : List.of(
                People.professional(Role.CLINICIAN, "SE0000000008-WARD"),
                People.patient(Numbers.next()),
                People.relative(Numbers.next()))) {
            assertThat(Request.post(PATH, body(URL, "*"))
                            .by(token)
                            .withNewKey()
                            .send()
                            .code())
                    .isEqualTo("role-not-allowed");
            assertThat(list(token).code()).isEqualTo("role-not-allowed");
        }
    }

    @Test
    void a_unit_has_twenty_at_the_most() {
        SubscribedUnit unit = SubscribedUnit.another();
        Stream.generate(() -> unit.subscribe(URL, "*")).limit(20).forEach(Answer::ok);

        assertThat(unit.subscribe(URL, "*").code()).isEqualTo("too-many-subscriptions");
    }

    static Stream<Arguments> addresses() {
        return Stream.of(
                Arguments.of("ftp://hooks.example.se/", "url-not-http"),
                Arguments.of("https://hooks example.se/", "url-malformed"),
                Arguments.of("https://me@hooks.example.se/", "url-with-credentials"),
                Arguments.of("https://hooks.example.se/#x", "url-with-fragment"),
                Arguments.of("https://hooks.example.se:0/", "url-port-invalid"),
                Arguments.of("https://2130706433/", "url-host-invalid"),
                Arguments.of("https://10.0.0.1/", "url-not-public"),
                Arguments.of("https://169.254.169.254/latest/meta-data/", "url-not-public"),
                Arguments.of("https://[fd00::1]/", "url-not-public"),
                Arguments.of("https://[::ffff:10.0.0.1]/", "url-not-public"),
                Arguments.of("http://1.1.1.1/", "url-not-encrypted"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void an_address_that_cannot_be_sent_to_is_refused_by_its_fault(String url, String code) {
        Answer answer = SubscribedUnit.another().subscribe(url, "*");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.at("errors.0.field")).isEqualTo("url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"url\":\"https://hooks.example.se/\"}",
                "{\"types\":[\"*\"]}",
                "{\"url\":null,\"types\":[\"*\"]}",
                "{\"url\":\"\",\"types\":[\"*\"]}",
                "{\"url\":7,\"types\":[\"*\"]}",
                "{\"url\":[\"https://hooks.example.se/\"],\"types\":[\"*\"]}",
                "{\"url\":\"https://hooks.example.se/\",\"types\":[]}",
                "{\"url\":\"https://hooks.example.se/\",\"types\":null}",
                "{\"url\":\"https://hooks.example.se/\",\"types\":\"*\"}",
                "{\"url\":\"https://hooks.example.se/\",\"types\":[null]}",
                "{\"url\":\"https://hooks.example.se/\",\"types\":[1]}",
                "{\"url\":\"https://hooks.example.se/\",\"types\":[\"plan\"]}",
                "{\"url\":\"https://hooks.example.se/\",\"types\":[\"plan.%.v1\"]}",
                "{\"url\":\"https://hooks.example.se/\",\"types\":[\"*\",\"';drop\"]}",
                "{\"url\":\"https://hooks.example.se/\",\"types\":[\"*\"],\"secret\":\"whsec_x\"}",
                "{\"url\":\"https://hooks.example.se/\",\"types\":[\"*\"],\"unit\":\"SE0000000001-STROKE\"}",
                "{\"url\":\"https://hooks.example.se/\",\"url\":\"https://b.example.se/\",\"types\":[\"*\"]}",
                "[]",
                "null",
                "\"*\"",
                "",
                "{\"url\":\"https://hooks.example.se/\",\"types\":[\"*\"]} {}",
                "{\"url\":\"https://hooks.example.se/\",\"types\":[\"*\"]"
            })
    void a_body_that_is_not_as_it_must_be_is_refused_and_changes_nothing(String body) {
        SubscribedUnit unit = SubscribedUnit.another();

        Answer answer = Request.post(PATH, body).by(unit.system()).withNewKey().send();

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(list(unit.system()).json().path("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?limit=0",
                "?limit=201",
                "?limit=x",
                "?cursor=abc",
                "?cursor=%00",
                "/nonsense",
                "/nonsense/secret",
                "/nonsense/deliveries",
                "/00000000-0000-0000-0000-000000000000/deliveries?state=lost",
                "/00000000-0000-0000-0000-000000000000/deliveries?limit=-1"
            })
    void a_question_that_is_not_as_it_must_be_is_refused(String query) {
        SubscribedUnit unit = SubscribedUnit.another();

        assertThat(Request.get(PATH + query).by(unit.system()).send().status()).isIn(400, 404);
    }

    @Test
    void a_refusal_is_told_in_swedish_and_english() {
        SubscribedUnit unit = SubscribedUnit.another();
        Request request = Request.post(PATH, body("https://10.0.0.1/", "*")).by(unit.system());

        assertThat(request.withNewKey().with("Accept-Language", "sv").send().at("title"))
                .isEqualTo("Adressen leder inte till det öppna nätet");
        assertThat(unit.subscribe("https://10.0.0.1/", "*").at("title"))
                .isEqualTo("The address does not lead to the public network");
    }

    @Test
    void many_subscriptions_are_read_page_by_page() {
        SubscribedUnit unit = SubscribedUnit.another();
        Stream.generate(() -> unit.subscribe(URL, "*")).limit(3).forEach(Answer::ok);

        Answer first = Request.get(PATH + "?limit=2").by(unit.system()).send().ok();
        Answer second = Request.get(PATH + "?limit=2&cursor=" + first.at("next"))
                .by(unit.system())
                .send()
                .ok();

        assertThat(first.json().path("items")).hasSize(2);
        assertThat(second.json().path("items")).hasSize(1);
        assertThat(second.json().has("next")).isFalse();
    }

    private static Answer list(String token) {
        return Request.get(PATH).by(token).send();
    }

    private static Answer pause(SubscribedUnit unit, UUID id, String key) {
        return Request.post(PATH + "/" + id + "/pause", "")
                .by(unit.system())
                .withKey(key)
                .onVersion(1)
                .send();
    }
}
