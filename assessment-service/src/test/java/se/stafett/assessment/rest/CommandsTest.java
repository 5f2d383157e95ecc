package se.stafett.assessment.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stafett.assessment.running.OpenedAssessment;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Request;
import se.stafett.rig.Store;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class CommandsTest {
    private static final String PERSONNUMMER = "http://electronichealth.se/identifier/personnummer";

    @Test
    void an_assessment_that_is_opened_is_answered_with_where_it_is() {
        Answer answer = OpenedAssessment.opening(Numbers.next())
                .by(People.ward())
                .withNewKey()
                .send();

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.at("created")).isEqualTo(answer.at("assessmentId"));
        assertThat(answer.header("ETag")).contains("\"1\"");
        assertThat(answer.header("Location"))
                .hasValueSatisfying(
                        where -> assertThat(where).endsWith("/v1/assessments/" + answer.at("assessmentId")));
    }

    @Test
    void it_can_follow_on_an_earlier_one_and_assess_a_plan_anew() {
        UUID plan = UUID.randomUUID();
        UUID followUp = UUID.randomUUID();
        UUID previous = UUID.randomUUID();
        Answer opened = Request.post("/v1/assessments", """
                {"patient":{"system":"%s","value":"%s"},"reason":"Mer kan vara möjligt","referrer":"%s",
                 "reassesses":{"plan":"%s","followUp":"%s"},"previous":"%s"}""".formatted(
                                PERSONNUMMER, Numbers.next(), People.HOME, plan, followUp, previous))
                .by(People.ward())
                .withNewKey()
                .send()
                .ok();
        Answer read = Request.get("/v1/assessments/" + opened.at("assessmentId"))
                .by(People.ward())
                .send()
                .ok();

        assertThat(read.at("assessment.referrer")).isEqualTo(People.HOME);
        assertThat(read.at("assessment.reassesses.plan")).isEqualTo(plan.toString());
        assertThat(read.at("assessment.reassesses.followUp")).isEqualTo(followUp.toString());
        assertThat(read.at("assessment.previous")).isEqualTo(previous.toString());
    }

    @Test
    void an_assessment_goes_through_all_that_can_happen_to_it() {
        OpenedAssessment assessment = OpenedAssessment.open();
        assessment
                .post(People.patient(assessment.number()), "/story", "{\"drive\":\"Kunna gå till kören\"}")
                .ok();
        assessment.post("/story", "{\"resources\":\"Dottern bor nära\"}").ok();
        UUID score = assessment.score("tug", "14.2");
        assessment
                .post("/scores/" + score + "/correction", """
                        {"instrument":"tug","on":"%s","values":{"score":"12.4"},"reason":"Fel avläst"}""".formatted(OpenedAssessment.today()))
                .ok();
        UUID wrong = assessment.score("barthel", "85");
        assessment
                .post("/scores/" + wrong + "/error", "{\"reason\":\"Annan patient\"}")
                .ok();
        UUID finding = assessment.finding("d450", "\"performance\":3,\"capacity\":1,\"note\":\"Med rollator\"");
        assessment.post("/findings/" + finding + "/correction", """
                        {"icf":"d450","performance":2,"capacity":1,"reason":"Förväxlat"}""").ok();
        UUID noFinding = assessment.finding("b730", "\"extent\":2");
        assessment
                .post("/findings/" + noFinding + "/error", "{\"reason\":\"Annan patient\"}")
                .ok();
        assessment
                .post("/work-ability", """
                        {"extent":50,"from":"%s","to":"%s","note":"Halvtid"}""".formatted(
                        OpenedAssessment.today(), OpenedAssessment.today().plusMonths(3)))
                .ok();
        assessment.concluded();
        assessment.post("/corrections", """
                        {"target":"summary","wrong":"Behov av team i hemmet.","corrected":"Behov av hemteam.","reason":"Tydligare"}""").ok();

        Answer read = assessment.read().ok();
        JsonNode found = read.json().path("assessment");
        assertThat(read.version()).isEqualTo(14);
        assertThat(found.path("status").asText()).isEqualTo("concluded");
        assertThat(found.at("/story/drive").asText()).isEqualTo("Kunna gå till kören");
        assertThat(found.at("/scores/0/content/readings/0/value").asText()).isEqualTo("12.4");
        assertThat(found.at("/scores/0/replaced/0/content/readings/0/value").asText())
                .isEqualTo("14.2");
        assertThat(found.at("/scores/1/status").asText()).isEqualTo("entered-in-error");
        assertThat(found.at("/findings/1/status").asText()).isEqualTo("entered-in-error");
        assertThat(found.at("/workAbility/0/extent").asInt()).isEqualTo(50);
        assertThat(found.at("/conclusion/summary").asText()).isEqualTo("Behov av hemteam.");
        assertThat(found.at("/corrections/0/wrong").asText()).isEqualTo("Behov av team i hemmet.");
    }

    @Test
    void an_assessment_can_show_no_need_be_cancelled_or_be_in_error() {
        OpenedAssessment noNeed = OpenedAssessment.open();
        noNeed.post("/conclusion", "{\"need\":false,\"summary\":\"Inget behov.\"}")
                .ok();
        OpenedAssessment cancelled = OpenedAssessment.open();
        cancelled.post("/cancellation", "{\"reason\":\"Patienten avböjde\"}").ok();
        OpenedAssessment inError = OpenedAssessment.open();
        inError.post("/error", "{\"reason\":\"Fel patient\"}").ok();

        assertThat(noNeed.read().at("assessment.status")).isEqualTo("concluded");
        assertThat(cancelled.read().at("assessment.status")).isEqualTo("cancelled");
        assertThat(inError.read().at("assessment.status")).isEqualTo("entered-in-error");
    }

    @Test
    void one_that_has_ended_takes_corrections_and_no_more_work() {
        OpenedAssessment assessment = OpenedAssessment.open();
        UUID score = assessment.score("berg", "41");
        assessment.concluded();

        assertThat(assessment
                        .post("/findings", "{\"icf\":\"d450\",\"performance\":2}")
                        .code())
                .isEqualTo("assessment-is-not-open");
        assertThat(assessment
                        .post("/scores/" + score + "/correction", """
                        {"instrument":"berg","on":"%s","values":{"score":"42"},"reason":"Fel rad"}""".formatted(OpenedAssessment.today()))
                        .status())
                .isEqualTo(200);
    }

    /** Every instrument of the catalogue, by its form, with what it is handed in with and what it then says. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    barthel   | "values":{"score":"85"}                                        | score=85
                    berg      | "items":[4,4,3,3,4,2,3,4,1,2,3,4,2,2]                          | score=41
                    sppb      | "items":[4,3,2],"values":{"score":"9"}                         | score=9
                    tug       | "values":{"score":"14.2"}                                      | score=14.2
                    walk-10m  | "values":{"score":"0.8"}                                       | score=0.8
                    walk-6min | "values":{"score":"310"}                                       | score=310
                    phq-9     | "items":[1,2,0,1,0,1,0,2,0]                                    | score=7
                    madrs     | "items":[1,2,3,4,5,6,0,1,2,3]                                  | score=27
                    moca      | "values":{"score":"24"},"certificate":"MoCA 1234"              | score=24
                    fim       | "items":[7,7,6,6,5,5,4,4,3,3,2,2,1,1,7,7,7,7]                  | score=84
                    eq-5d-5l  | "items":[2,1,3,2,1],"values":{"vas":"70"}                      | vas=70
                    whodas-12 | "items":[0,1,2,3,4,0,1,2,3,4,0,1]                              | score=21
                    mrs       | "values":{"score":"3"}                                         | score=3
                    adl-trappan | "values":{"score":"4"}                                       | score=4
                    copm      | "values":{"performance":"4","satisfaction":"3"}                | performance=4,satisfaction=3
                    gas       | "goals":[{"words":"Gå","weight":2,"level":1},{"level":-1}]      | score=54.02
                    """)
    void every_instrument_is_handed_in_in_its_form(String instrument, String rest, String readings) {
        OpenedAssessment assessment = OpenedAssessment.open();
        Answer answer =
                assessment.post("/scores", OpenedAssessment.scoreBody(instrument, OpenedAssessment.today(), rest));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);

        for (JsonNode reading : assessment.read().json().at("/assessment/scores/0/content/readings")) {
            assertThat(readings.split(","))
                    .contains(reading.path("scale").asText() + "="
                            + reading.path("value").asText());
        }
    }

    @Test
    void a_repeated_command_gets_the_same_answer_and_has_no_second_effect() {
        OpenedAssessment assessment = OpenedAssessment.open();
        String key = UUID.randomUUID().toString();
        String body = "{\"icf\":\"d450\",\"performance\":2}";
        Answer first = assessment
                .command(People.ward(), "/findings", body)
                .withKey(key)
                .send()
                .ok();
        Answer again = assessment
                .command(People.ward(), "/findings", body)
                .withKey(key)
                .send();

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(Store.versions(assessment.id())).containsExactly(1L, 2L);
    }
}
