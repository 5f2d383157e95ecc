package se.stafett.contracts.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.stafett.contracts.assessment.History.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.DocumentDigest;

/** The document is what other systems see: its fields are part of the promise. */
class AssessmentDocumentTest {
    private static final String VECTOR = "ee17370b3ebb2f8d5293d7ed156b19c6b7925be7d8366351431f9c76fcf130f4";

    private final CurrentAssessment everything = given(
                    Samples.opened(),
                    Samples.told("Vill hem."),
                    Samples.measured(),
                    new ScoreCorrected(Samples.BALANCE, Samples.balance(32), "Felräknat."),
                    Samples.found(),
                    Samples.judged(),
                    Samples.concluded(),
                    new TextCorrected("reason", "Nedsatt gångförmåga.", "Nedsatt balans.", "Förväxling."),
                    new AssessmentEnteredInError("Fel patient."))
            .assessment();

    @Test
    void what_is_absent_is_left_out_and_lists_are_there_even_when_empty() {
        assertThat(names(AssessmentDocument.write(given(Samples.opened()).assessment())))
                .containsExactly(
                        "assessmentId",
                        "version",
                        "status",
                        "patientRef",
                        "patient",
                        "unit",
                        "reason",
                        "opened",
                        "scores",
                        "findings",
                        "workAbility",
                        "corrections");
    }

    @Test
    void an_assessment_with_everything_has_these_fields() {
        ObjectNode document = AssessmentDocument.write(everything);
        assertThat(names(document))
                .contains("story", "scores", "findings", "workAbility", "conclusion", "corrections", "error");
        assertThat(names(document.path("scores").path(0)))
                .containsExactly("id", "status", "content", "recorded", "replaced");
        assertThat(names(document.path("scores").path(0).path("content")))
                .containsExactly("instrument", "on", "readings");
        assertThat(names(document.path("findings").path(0).path("content"))).containsExactly("icf", "performance");
        assertThat(names(document.path("workAbility").path(0)))
                .containsExactly("extent", "from", "to", "note", "judged");
        assertThat(names(document.path("conclusion")))
                .containsExactly("need", "level", "wayOfWorking", "summary", "concluded");
    }

    @Test
    void it_is_read_as_it_was_written() {
        assertThat(AssessmentDocument.read(AssessmentDocument.write(everything)))
                .isEqualTo(everything);
    }

    @Test
    void a_document_that_is_no_assessment_is_refused_without_quoting_it() {
        ObjectNode document = AssessmentDocument.write(everything);
        document.remove("status");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentDocument.read(document))
                .withMessageContaining("status")
                .withMessageNotContaining("Tolvan");
    }

    @Test
    void an_event_is_shown_as_its_payload_says_it() {
        assertThat(AssessmentDocument.write(new AuthoredEvent<>(Samples.PATIENT, Samples.told("Vill hem.")))
                        .toString())
                .isEqualTo("{\"actor\":{\"role\":\"patient\"},\"event\":{\"story\":{\"drive\":\"Vill hem.\"}}}");
    }

    /** Computed once; a change here changes it for all who compare. */
    @Test
    void its_digest_stays_the_same_for_ever() {
        assertThat(AssessmentDigest.of(everything)).isEqualTo(VECTOR);
        assertThat(DocumentDigest.of(AssessmentDocument.write(everything))).isEqualTo(VECTOR);
        assertThat(AssessmentDigest.of(given(Samples.opened()).assessment())).isNotEqualTo(VECTOR);
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}
