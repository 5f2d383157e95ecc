package se.stafett.edge.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stafett.edge.probe.Calls;
import se.stafett.edge.probe.Calls.Answer;
import se.stafett.edge.probe.Issuer;
import se.stafett.edge.probe.IssuerKeys;

@QuarkusTest
@QuarkusTestResource(IssuerKeys.class)
class BadInputTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    {"goals":[{"words":"Gå"}                          | body-malformed
                    {"goals":[{"words":"Gå"}]]                        | body-malformed
                    not json                                          | body-malformed
                    {"count":1} {"count":2}                           | body-malformed
                    {"count":1}x                                      | body-malformed
                    {"count":1,"count":2}                             | body-malformed
                    {'count':1}                                       | body-malformed
                    {"count":01}                                      | body-malformed
                    {"count":NaN}                                     | body-malformed
                    {"name":"a\\qb"}                                  | body-malformed
                    ^^                                                | body-missing
                    null                                              | body-missing
                    ^   ^                                             | body-missing
                    """)
    void a_body_that_is_no_json_object_is_refused_whole(String body, String code) {
        Answer answer = Calls.send(Calls.post(Issuer.clinician(), "/v1/probes", body));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().has("errors")).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    {"unknown":1}                                     | unknown              | unknown
                    {"goals":[{"words":"Gå","icd":1}]}                | goals[0].icd         | unknown
                    {"count":"1"}                                     | count                | integer
                    {"count":1.0}                                     | count                | integer
                    {"count":1e999}                                   | count                | integer
                    {"count":99999999999}                             | count                | integer
                    {"count":""}                                      | count                | integer
                    {"count":true}                                    | count                | integer
                    {"held":"true"}                                   | held                 | boolean
                    {"held":1}                                        | held                 | boolean
                    {"name":1}                                        | name                 | text
                    {"name":true}                                     | name                 | text
                    {"name":["a"]}                                    | name                 | text
                    {"name":{"a":1}}                                  | name                 | text
                    {"day":"2026-02-30"}                              | day                  | date
                    {"day":"20260228"}                                | day                  | date
                    {"day":20260228}                                  | day                  | date
                    {"day":[2026,2,28]}                               | day                  | date
                    {"day":""}                                        | day                  | date
                    {"day":"2026-02-28T00:00:00Z"}                    | day                  | date
                    {"at":"2026-02-28"}                               | at                   | time
                    {"at":1772236800}                                 | at                   | time
                    {"at":""}                                         | at                   | time
                    {"plan":"1-2-3-4"}                                | plan                 | uuid
                    {"plan":""}                                       | plan                 | uuid
                    {"position":"AGREED"}                             | position             | one-of
                    {"position":0}                                    | position             | one-of
                    {"position":""}                                   | position             | one-of
                    {"goals":{"words":"Gå"}}                          | goals                | list
                    {"goals":"Gå"}                                    | goals                | list
                    {"goals":["Gå"]}                                  | goals[0]             | object
                    {"goals":[[]]}                                    | goals[0]             | object
                    []                                                | body                 | object
                    "text"                                            | body                 | object
                    1                                                 | body                 | object
                    {"goals":[]}                                      | goals                | size
                    {"goals":[null]}                                  | goals[0]             | required
                    {"goals":[{"words":null}]}                        | goals[0].words       | required
                    {"goals":[{"words":"Gå"},{"words":"  "}]}         | goals[1].words       | text-blank
                    {"goals":[{"words":"a\\u0000b"}]}                 | goals[0].words       | text-control-character
                    {"goals":[{"words":"a\\ud800b"}]}                 | goals[0].words       | text-not-unicode
                    {"goals":[{"words":"Gå","icf":["d450","x1"]}]}    | goals[0].icf[1]      | icf-code
                    {"name":"a\\nb"}                                  | name                 | text-line-break
                    {"unit":"SE1-2"}                                  | unit                 | hsa-id
                    {"unit":""}                                       | unit                 | hsa-id
                    {"kva":"x"}                                       | kva                  | kva-code
                    {"ref":"ABC"}                                     | ref                  | patient-ref
                    {"patient":{"value":"191212121212"}}              | patient.system       | required
                    {"patient":{"system":"urn:x","value":"1"}}        | patient.system       | identifier-system
                    {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121213"}} | patient.value | identifier-check-digit
                    {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191213121212"}} | patient.value | identifier-date
                    {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"1912"}}         | patient.value | identifier-form
                    """)
    void a_field_that_breaks_a_rule_is_named_with_the_rule_in_both_languages(String body, String field, String rule) {
        JsonNode english = refused(body, "en");
        JsonNode swedish = refused(body, "sv");

        assertThat(english.path("code").asText()).isEqualTo("input-invalid");
        assertThat(english.path("errors")).hasSize(1);
        JsonNode error = english.path("errors").path(0);
        assertThat(error.path("field").asText()).isEqualTo(field);
        assertThat(error.path("rule").asText()).isEqualTo(rule);
        assertThat(error.path("message").asText()).contains(" ").doesNotContain("{value}", "{max}", "{values}");
        assertThat(swedish.path("errors").path(0).path("message").asText())
                .isNotEqualTo(error.path("message").asText());
    }

    private static JsonNode refused(String body, String language) {
        var request = Calls.post(Issuer.clinician(), "/v1/probes", body).header("Accept-Language", language);
        Answer answer = Calls.send(request);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
        assertThat(answer.header("Content-Language")).contains(language);
        return answer.json();
    }
}
