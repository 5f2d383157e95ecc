package se.stafett.contracts.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.stafett.contracts.handover.History.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.DocumentDigest;

/** The document is what other systems see: its fields are part of the promise. */
class HandoverDocumentTest {
    private static final String VECTOR = "5140d7643c9f078512fae0eb61aeb4c4950de80374c0200ead209123b5dfadb7";
    private final CurrentHandover everything = given(
                    Samples.initiated(),
                    Samples.offered(Samples.WALKING),
                    new ChangeProposed(Samples.WALKING, Samples.id(0x51), Samples.TOWN, "Oftare."),
                    Samples.kept(Samples.TRAINING),
                    new ParticipantInvited(Samples.mona()),
                    new MeetingScheduled("2026-03-05T12:00:00.000000Z", "2026-03-05T13:00:00.000000Z", "Rum 2", null),
                    new ReadingConfirmed(Samples.TOWN, 7),
                    new MeetingOpened(List.of(Samples.MONA), true, null),
                    new SummaryWritten("Det har gått bra."),
                    Samples.accepted(Samples.WALKING),
                    new PositionRecorded(Samples.AGREED),
                    new InformationGiven("patient", "how-to-read", null),
                    new HandoverFellDue(List.of()),
                    Samples.completed(
                            List.of(new MovedItem(Samples.WALKING, Samples.TOWN, Samples.TOWN_THERAPIST)),
                            List.of(new KeptItem(Samples.TRAINING, "Avslutas på avdelningen."))))
            .handover();

    @Test
    void what_is_absent_is_left_out_and_lists_are_there_even_when_empty() {
        assertThat(names(HandoverDocument.write(given(Samples.initiated()).handover())))
                .containsExactly(
                        "handoverId",
                        "version",
                        "status",
                        "overdue",
                        "escalated",
                        "patientRef",
                        "patient",
                        "plan",
                        "planVersion",
                        "sender",
                        "reason",
                        "answerBy",
                        "initiated",
                        "items",
                        "participants",
                        "readings",
                        "information");
    }

    @Test
    void a_handover_with_everything_has_these_fields() {
        ObjectNode document = HandoverDocument.write(everything);
        assertThat(names(document))
                .contains("scheduled", "meeting", "summary", "position", "information", "completion");
        JsonNode item = document.path("items").path(0);
        assertThat(names(item)).containsExactly("item", "kind", "status", "offers", "proposals");
        assertThat(names(item.path("offers").path(0)))
                .containsExactly("to", "status", "offered", "answered", "acceptedBy");
        assertThat(names(document.path("meeting"))).containsExactly("present", "patientPresent", "opened");
        assertThat(names(document.path("completion")))
                .containsExactly("planVersion", "moved", "kept", "leftOut", "completed");
    }

    @Test
    void it_is_read_as_it_was_written() {
        assertThat(HandoverDocument.read(HandoverDocument.write(everything))).isEqualTo(everything);
    }

    @Test
    void a_document_that_is_no_handover_is_refused_without_quoting_it() {
        ObjectNode document = HandoverDocument.write(everything);
        document.remove("status");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HandoverDocument.read(document))
                .withMessageContaining("status")
                .withMessageNotContaining("Tolvan");
    }

    @Test
    void an_event_is_shown_as_its_payload_says_it() {
        assertThat(HandoverDocument.write(new AuthoredEvent<>(Samples.PATIENT, new PositionRecorded(Samples.AGREED)))
                        .toString())
                .isEqualTo("{\"actor\":{\"role\":\"patient\"},\"event\":{\"position\":{\"position\":\"agreed\"}}}");
    }

    /** Computed once; a change here changes it for all who compare. */
    @Test
    void its_digest_stays_the_same_for_ever() {
        assertThat(HandoverDigest.of(everything)).isEqualTo(VECTOR);
        assertThat(DocumentDigest.of(HandoverDocument.write(everything))).isEqualTo(VECTOR);
        assertThat(HandoverDigest.of(given(Samples.initiated()).handover())).isNotEqualTo(VECTOR);
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}
