package se.stafett.plan.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.plan.running.OpenedPlan;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Request;
import se.stafett.rig.Store;

/** What means something to a database, a log, a page or a protocol is text here: kept as it came, and never carried out. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class HostileTextTest {
    private static final List<String> LINES = List.of(
            "Robert'); drop table store.event; -- ' or '1'='1 $1 ? :1 {0} %s %n ${jndi:ldap://127.0.0.1/a} #{7*7} {{7*7}}",
            "<script>alert(1)</script> &lt; \"quoted\" \\back\\slash \\u0000 %00 %0d%0a ../../etc/passwd `id` $(id) | & ;",
            "=cmd|'/c calc'!A1 👩🏽‍🦽 \u202eåäö\u202c Ünïcödé \u2028 \ufeff \ufffd");
    private static final String BREAKS = "Gå\r\nSet-Cookie: a=b\r\n\r\n<html>\tslut";
    private static final String KEPT_BREAKS = "Gå\nSet-Cookie: a=b\n\n<html>\tslut";

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("texts")
    void every_text_is_kept_word_for_word(String address, String body, String field, boolean lines) {
        for (String text : LINES) {
            Sent sent = send(address, body, text);

            assertThat(sent.answer().status()).as(sent.answer().body()).isIn(200, 201);
            assertThat(sent.said()).contains(text);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("texts")
    void line_breaks_are_kept_where_there_may_be_lines_and_refused_elsewhere(
            String address, String body, String field, boolean lines) {
        Sent sent = send(address, body, BREAKS);

        if (lines) {
            assertThat(sent.answer().status()).as(sent.answer().body()).isIn(200, 201);
            assertThat(sent.said()).contains(KEPT_BREAKS);
        } else {
            assertThat(sent.answer().status()).isEqualTo(400);
            assertThat(sent.answer().at("errors.0.field")).isEqualTo(field);
            assertThat(sent.answer().at("errors.0.rule")).isEqualTo("text-line-break");
        }
    }

    @Test
    void a_hostile_name_and_summary_of_a_new_plan_are_kept_word_for_word() {
        String body = """
                {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"%s","name":%s},"summary":%s}""".formatted(Numbers.next(), json(LINES.getFirst()), json(BREAKS));
        Answer drafted = Request.post("/v1/plans", body)
                .by(People.ward())
                .withNewKey()
                .send()
                .ok();
        Answer read = Request.get("/v1/plans/" + drafted.at("planId"))
                .by(People.ward())
                .send();

        assertThat(read.at("plan.patient.name")).isEqualTo(LINES.getFirst());
        assertThat(read.at("plan.summary")).isEqualTo(KEPT_BREAKS);
    }

    @Test
    void a_hostile_key_is_a_key_like_any_other() {
        OpenedPlan one = OpenedPlan.draft();
        String key = "'); drop table store.command; -- ${jndi:ldap://127.0.0.1/a} %0d%0aX-Injected: 1 \"\\";
        Answer first = one.command(People.ward(), "/goals", "{\"words\":\"Gå\"}")
                .withKey(key)
                .send();
        Answer again = one.command(People.ward(), "/goals", "{\"words\":\"Gå\"}")
                .withKey(key)
                .send();

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(Store.versions(one.id())).containsExactly(1L, 2L);
        assertThat(first.headers().map()).doesNotContainKey("x-injected");
    }

    /** Address, body, field, and whether it may have several lines. */
    static Stream<Arguments> texts() {
        return Stream.concat(ofPlan(), ofItems());
    }

    private static Stream<Arguments> ofPlan() {
        return Stream.of(
                Arguments.of("/story", "{\"lifeSituation\":%s}", "lifeSituation", true),
                Arguments.of("/story", "{\"drive\":%s}", "drive", true),
                Arguments.of("/story", "{\"resources\":%s}", "resources", true),
                Arguments.of("/story", "{\"abilities\":%s}", "abilities", true),
                Arguments.of("/story", "{\"needs\":%s}", "needs", true),
                Arguments.of("/summary", "{\"text\":%s}", "text", true),
                Arguments.of("/participants", "{\"kind\":\"relative\",\"name\":%s}", "name", false),
                Arguments.of(
                        "/participants", "{\"kind\":\"relative\",\"name\":\"A\",\"relation\":%s}", "relation", false),
                Arguments.of("/participants", "{\"kind\":\"relative\",\"name\":\"B\",\"phone\":%s}", "phone", false),
                contact("name"),
                contact("phone"),
                guidance("when", true),
                guidance("whom", false),
                guidance("phone", false));
    }

    private static Stream<Arguments> ofItems() {
        String intervention = "{\"kind\":\"advice\",\"goals\":[\"{goal}\"],";
        return Stream.of(
                Arguments.of("/goals", "{\"words\":%s}", "words", true),
                Arguments.of(
                        "/goals", "{\"words\":\"Gå\",\"measure\":{\"instrument\":%s}}", "measure.instrument", false),
                Arguments.of(
                        "/goals",
                        "{\"words\":\"Gå\",\"measure\":{\"instrument\":\"Berg\",\"unit\":%s}}",
                        "measure.unit",
                        false),
                Arguments.of(
                        "/goals",
                        "{\"words\":\"Gå\",\"measure\":{\"gas\":[\"a\",\"b\",%s,\"d\",\"e\"]}}",
                        "measure.gas[2]",
                        true),
                Arguments.of("/goals/{goal}/acceptance", "{\"given\":\"in-meeting\",\"note\":%s}", "note", true),
                Arguments.of("/goals/{goal}/refusal", "{\"reason\":%s}", "reason", true),
                Arguments.of("/goals/{goal}/withdrawal", "{\"reason\":%s}", "reason", true),
                Arguments.of("/goals/{goal}/error", "{\"reason\":%s}", "reason", true),
                Arguments.of(
                        "/interventions",
                        intervention + "\"description\":%s,\"performer\":{\"kind\":\"patient\"}}",
                        "description",
                        true),
                Arguments.of(
                        "/interventions",
                        intervention + "\"description\":\"A\",\"performer\":{\"kind\":\"relative\",\"name\":%s}}",
                        "performer.name",
                        false),
                Arguments.of(
                        "/interventions",
                        intervention
                                + "\"description\":\"A\",\"performer\":{\"kind\":\"patient\"},\"schedule\":{\"text\":%s}}",
                        "schedule.text",
                        true));
    }

    private static Arguments contact(String field) {
        String other = field.equals("name") ? "phone" : "name";
        return Arguments.of(
                "/contact",
                "{\"" + field + "\":%s,\"" + other + "\":\"A\",\"unit\":\"" + People.WARD + "\"}",
                field,
                false);
    }

    private static Arguments guidance(String field, boolean lines) {
        StringBuilder entry = new StringBuilder();
        for (String name : List.of("when", "whom", "phone")) {
            entry.append(entry.isEmpty() ? "" : ",")
                    .append("\"" + name + "\":" + (name.equals(field) ? "%s" : "\"A\""));
        }
        return Arguments.of("/call-guidance", "{\"entries\":[{" + entry + "}]}", "entries[0]." + field, lines);
    }

    /** Sends the text in a plan of its own. */
    private static Sent send(String address, String body, String text) {
        OpenedPlan plan = OpenedPlan.draft();
        String goal = plan.goal("Gå").toString();
        Answer answer = plan.post(
                address.replace("{goal}", goal), body.replace("{goal}", goal).replace("%s", json(text)));
        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "x-injected");
        return new Sent(plan, answer);
    }

    private record Sent(OpenedPlan plan, Answer answer) {
        /** All that was said in the plan, as the list of its events shows it. */
        List<String> said() {
            Answer events =
                    Request.get(plan.path() + "/events").by(People.ward()).send();
            List<String> texts = new ArrayList<>();
            collect(events.ok().json(), texts);
            return texts;
        }

        private static void collect(JsonNode node, List<String> texts) {
            if (node.isTextual()) {
                texts.add(node.asText());
            }
            node.forEach(part -> collect(part, texts));
        }
    }

    private static String json(String text) {
        return JsonNodeFactory.instance.textNode(text).toString();
    }
}
