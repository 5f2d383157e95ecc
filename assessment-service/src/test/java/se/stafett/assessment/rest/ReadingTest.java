package se.stafett.assessment.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.assessment.running.OpenedAssessment;
import se.stafett.contracts.assessment.AssessmentDocument;
import se.stafett.contracts.payload.DocumentDigest;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Request;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class ReadingTest {

    @Test
    void an_assessment_is_read_with_its_digest_and_place() {
        OpenedAssessment assessment = OpenedAssessment.open();
        assessment.score("berg", "41");
        Answer read = assessment.read().ok();

        assertThat(read.header("ETag")).contains("\"2\"");
        assertThat(read.at("digest")).isEqualTo(DocumentDigest.of(read.json().path("assessment")));
        assertThat(AssessmentDocument.read(read.json().path("assessment")).scores())
                .hasSize(1);
        assertThat(read.json().path("position").asLong()).isPositive();
    }

    @Test
    void an_assessment_is_read_as_it_was_recorded_at_a_moment() {
        OpenedAssessment assessment = OpenedAssessment.open();
        Instant opened = Instant.parse(assessment.read().at("assessment.opened.at"));
        assessment.score("berg", "41");

        Answer then = Request.get(assessment.path() + "?asOf=" + opened)
                .by(People.ward())
                .send()
                .ok();
        assertThat(then.version()).isEqualTo(1);
        assertThat(Request.get(assessment.path() + "?asOf=" + opened.minusSeconds(1))
                        .by(People.ward())
                        .send()
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_happened_is_listed_in_pages() {
        OpenedAssessment assessment = OpenedAssessment.open();
        assessment.score("berg", "41");
        assessment.concluded();
        Answer first = Request.get(assessment.path() + "/events?limit=2")
                .by(People.ward())
                .send()
                .ok();
        Answer second = Request.get(assessment.path() + "/events?limit=2&cursor=" + first.at("next"))
                .by(People.ward())
                .send()
                .ok();

        assertThat(first.json().path("items")).hasSize(2);
        assertThat(first.at("items.1.type")).isEqualTo("assessment.score-recorded.v1");
        assertThat(first.at("items.1.says.actor.unit")).isEqualTo(People.WARD);
        assertThat(second.at("items.0.type")).isEqualTo("assessment.concluded.v1");
        assertThat(second.json().has("next")).isFalse();
    }

    @Test
    void assessments_are_found_by_patient_status_and_unit() {
        String number = Numbers.next();
        OpenedAssessment open = OpenedAssessment.open(number);
        OpenedAssessment concluded = OpenedAssessment.open(number).concluded();
        String patient = open.patientRef();

        assertThat(found(People.ward(), "?patient=" + patient))
                .containsExactlyInAnyOrder(open.id().toString(), concluded.id().toString());
        assertThat(found(People.ward(), "?status=concluded&patient=" + patient))
                .containsExactly(concluded.id().toString());
        assertThat(found(People.handovers(), "?unit=" + People.WARD + "&patient=" + patient))
                .hasSize(2);
        assertThat(found(People.patient(number), "?patient=" + patient)).hasSize(2);
        assertThat(found(People.home(), "?patient=" + patient)).isEmpty();
        assertThat(found(People.patient(Numbers.next()), "?patient=" + patient)).isEmpty();
    }

    @Test
    void the_catalogue_tells_of_sixteen_instruments() {
        JsonNode instruments = Request.get("/v1/instruments")
                .by(People.ward())
                .send()
                .ok()
                .json()
                .path("instruments");

        assertThat(instruments).hasSize(16);
        assertThat(instruments).allSatisfy(instrument -> {
            assertThat(instrument.at("/name/sv").asText()).isNotBlank();
            assertThat(instrument.at("/licence/en").asText()).isNotBlank();
            assertThat(instrument.path("scales")).isNotEmpty();
        });
        assertThat(instruments.get(1).at("/items/count").asInt()).isEqualTo(14);
        assertThat(instruments.get(3).at("/scales/0/above").asText()).isEqualTo("0");
        assertThat(instruments.get(15).at("/goals/highestWeight").asInt()).isEqualTo(9);
    }

    @Test
    void only_the_unit_that_opened_it_the_patient_systems_and_auditors_may_read_it() {
        OpenedAssessment assessment = OpenedAssessment.open();

        for (String token :
                List.of(People.ward(), People.patient(assessment.number()), People.handovers(), People.auditor())) {
            assertThat(assessment.read(token).status()).isEqualTo(200);
        }
        String missing = Request.get("/v1/assessments/" + UUID.randomUUID())
                .by(People.home())
                .send()
                .at("detail");
        for (String token : List.of(People.home(), People.centre(), People.patient(Numbers.next()))) {
            assertThat(assessment.read(token).status()).isEqualTo(404);
            assertThat(assessment.read(token).at("detail")).isEqualTo(missing);
            assertThat(Request.get(assessment.path() + "/events")
                            .by(token)
                            .send()
                            .status())
                    .isEqualTo(404);
        }
        assertThat(assessment.read(People.relative(assessment.number())).status())
                .isEqualTo(403);
    }

    private static List<String> found(String token, String query) {
        return Request.get("/v1/assessments" + query)
                .by(token)
                .send()
                .ok()
                .json()
                .path("items")
                .findValuesAsText("assessmentId");
    }
}
