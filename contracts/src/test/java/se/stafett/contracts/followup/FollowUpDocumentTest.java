package se.stafett.contracts.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.stafett.contracts.followup.History.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.DocumentDigest;

/** The document is what other systems see: its fields are part of the promise. */
class FollowUpDocumentTest {
    private static final String VECTOR = "0db39446e0a01c9c92a135f061593658fe3c3fca95e67cf8af2db4392327f747";

    private final CurrentFollowUp everything = given(
                    Samples.scheduled(),
                    Samples.fellDue(),
                    Samples.achieved("improving"),
                    Samples.achieved("achieved"),
                    Samples.measured(),
                    Samples.checked(),
                    Samples.told(),
                    new EntryEnteredInError(Samples.SCORE, "Fel patient."),
                    Samples.corrected("experiences/" + Samples.EXPERIENCE + "/text", "Det går lättare."),
                    Samples.concluded())
            .followUp();

    @Test
    void what_is_absent_is_left_out_and_lists_are_there_even_when_empty() {
        assertThat(names(FollowUpDocument.write(given(Samples.scheduled()).followUp())))
                .containsExactly(
                        "followUpId",
                        "version",
                        "status",
                        "patientRef",
                        "patient",
                        "plan",
                        "planVersion",
                        "unit",
                        "units",
                        "dueOn",
                        "scheduled",
                        "achievements",
                        "scores",
                        "devices",
                        "experiences",
                        "corrections");
    }

    @Test
    void a_follow_up_with_everything_has_these_fields() {
        ObjectNode document = FollowUpDocument.write(everything);
        assertThat(names(document.path("achievements").path(0)))
                .containsExactly("goal", "achievement", "note", "recorded", "replaced");
        assertThat(names(document.path("scores").path(0)))
                .containsExactly("id", "instrument", "on", "value", "note", "recorded", "error");
        assertThat(names(document.path("devices").path(0)))
                .containsExactly("id", "intervention", "fits", "note", "recorded");
        assertThat(names(document.path("experiences").path(0))).containsExactly("id", "teller", "text", "recorded");
        assertThat(names(document.path("conclusion")))
                .containsExactly("outcome", "goalsMet", "morePossible", "dialogue", "nextReview", "code", "concluded");
    }

    @Test
    void it_is_read_as_it_was_written() {
        assertThat(FollowUpDocument.read(FollowUpDocument.write(everything))).isEqualTo(everything);
    }

    @Test
    void a_document_that_is_no_follow_up_is_refused_without_quoting_it() {
        ObjectNode document = FollowUpDocument.write(everything);
        document.remove("status");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FollowUpDocument.read(document))
                .withMessageContaining("status")
                .withMessageNotContaining("Tolvan");
    }

    @Test
    void an_event_is_shown_as_its_payload_says_it() {
        assertThat(FollowUpDocument.write(new AuthoredEvent<>(Samples.PATIENT, Samples.fellDue()))
                        .toString())
                .isEqualTo("{\"actor\":{\"role\":\"patient\"},\"event\":{\"unit\":\"SE2321000016-39KJ\","
                        + "\"dueOn\":\"2026-06-01\"}}");
    }

    /** Computed once; a change here changes it for all who compare. */
    @Test
    void its_digest_stays_the_same_for_ever() {
        assertThat(FollowUpDigest.of(everything)).isEqualTo(VECTOR);
        assertThat(DocumentDigest.of(FollowUpDocument.write(everything))).isEqualTo(VECTOR);
        assertThat(FollowUpDigest.of(given(Samples.scheduled()).followUp())).isNotEqualTo(VECTOR);
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}
