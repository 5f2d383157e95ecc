package se.stafett.assessment.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stafett.assessment.running.OpenedAssessment;
import se.stafett.local.token.Role;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Request;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class GroupTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 2);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 7);

    /** Nobody else's scores come into a unit of one's own. */
    private final String unit =
            "SE0000000009-U" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    private final String clinician = People.professional(Role.CLINICIAN, unit);

    @Test
    void scores_of_several_patients_spread_and_change() {
        String[][] beforeAndAfter = {{"20", "30"}, {"30", "40"}, {"40", "40"}, {"50", "45"}, {"10", "40"}, {"35", null}
        };
        for (String[] patient : beforeAndAfter) {
            String number = Numbers.next();
            score(number, "berg", patient[0], SPRING);
            if (patient[1] != null) {
                score(number, "berg", patient[1], AUTUMN);
            }
        }
        JsonNode group = group("berg", "?from=2026-01-01&to=2026-12-31");
        JsonNode scale = group.at("/scales/0");

        assertThat(group.path("largeEnough").asBoolean()).isTrue();
        assertThat(group.path("patients").asInt()).isEqualTo(6);
        assertThat(scale.at("/distribution").toString())
                .isEqualTo("{\"scores\":11,\"lowest\":\"10\",\"lowerQuartile\":\"30\",\"median\":\"40\","
                        + "\"upperQuartile\":\"40\",\"highest\":\"50\",\"mean\":\"34.55\"}");
        assertThat(scale.at("/change").toString())
                .isEqualTo(
                        "{\"patients\":5,\"mean\":\"9\",\"median\":\"10\",\"improved\":3,\"unchanged\":1,\"worse\":1}");
        assertThat(group("berg", "?to=2026-06-30")
                        .at("/scales/0/distribution/scores")
                        .asInt())
                .isEqualTo(6);
        assertThat(group("berg", "?to=2026-06-30").at("/scales/0").has("change"))
                .isFalse();
    }

    @Test
    void where_low_is_better_a_lower_score_is_an_improvement() {
        for (int i = 0; i < 5; i++) {
            String number = Numbers.next();
            score(number, "tug", "14.5", SPRING);
            score(number, "tug", i == 0 ? "16" : "12.2", AUTUMN);
        }
        JsonNode change = group("tug", "").at("/scales/0/change");

        assertThat(change.path("improved").asInt()).isEqualTo(4);
        assertThat(change.path("worse").asInt()).isEqualTo(1);
        assertThat(change.path("median").asText()).isEqualTo("-2.3");
    }

    @Test
    void of_a_small_group_nothing_is_told() {
        for (int i = 0; i < 4; i++) {
            String number = Numbers.next();
            score(number, "berg", "20", SPRING);
            score(number, "berg", "30", AUTUMN);
        }
        assertThat(group("berg", "").toString())
                .isEqualTo("{\"instrument\":\"berg\",\"fewestPatients\":5,\"largeEnough\":false}");
    }

    @Test
    void what_is_in_error_does_not_count() {
        for (int i = 0; i < 4; i++) {
            score(Numbers.next(), "berg", "20", SPRING);
        }
        OpenedAssessment wrongScore = OpenedAssessment.open(Numbers.next(), clinician);
        UUID score = wrongScore
                .post(clinician, "/scores", body("berg", "20", SPRING))
                .ok()
                .created();
        wrongScore
                .post(clinician, "/scores/" + score + "/error", "{\"reason\":\"Fel\"}")
                .ok();
        OpenedAssessment wrong = score(Numbers.next(), "berg", "20", SPRING);
        wrong.post(clinician, "/error", "{\"reason\":\"Fel patient\"}").ok();

        assertThat(group("berg", "").path("largeEnough").asBoolean()).isFalse();
    }

    @Test
    void another_units_group_is_not_seen() {
        for (int i = 0; i < 5; i++) {
            score(Numbers.next(), "berg", "20", SPRING);
        }
        String path = "/v1/instrument-groups/berg?unit=" + unit;

        assertThat(Request.get(path)
                        .by(People.home())
                        .send()
                        .ok()
                        .json()
                        .path("largeEnough")
                        .asBoolean())
                .isFalse();
        assertThat(Request.get(path)
                        .by(People.handovers())
                        .send()
                        .ok()
                        .json()
                        .path("patients")
                        .asInt())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "berg?from=2026-13-01, 400, input-invalid",
        "berg?to=yesterday, 400, input-invalid",
        "berg?from=2026-03-01&to=2026-02-28, 400, input-invalid",
        "berg?unit=ward, 400, input-invalid",
        "unknown, 404, not-found"
    })
    void a_group_is_asked_for_by_instrument_unit_and_days(String query, int status, String code) {
        Answer answer =
                Request.get("/v1/instrument-groups/" + query).by(People.ward()).send();

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void a_group_is_not_for_patients() {
        assertThat(Request.get("/v1/instrument-groups/berg")
                        .by(People.patient(Numbers.next()))
                        .send()
                        .status())
                .isEqualTo(403);
    }

    private JsonNode group(String instrument, String query) {
        return Request.get("/v1/instrument-groups/" + instrument + query)
                .by(clinician)
                .send()
                .ok()
                .json();
    }

    private OpenedAssessment score(String number, String instrument, String value, LocalDate on) {
        OpenedAssessment assessment = OpenedAssessment.open(number, clinician);
        assessment.post(clinician, "/scores", body(instrument, value, on)).ok();
        return assessment;
    }

    private static String body(String instrument, String value, LocalDate on) {
        return OpenedAssessment.scoreBody(instrument, on, "\"values\":{\"score\":\"" + value + "\"}");
    }
}
