package se.stafett.contracts.discharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.stafett.contracts.discharge.History.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.DocumentDigest;

/** The document is what other systems see: its fields are part of the promise. */
class DischargeDocumentTest {
    private static final String VECTOR = "612c3eda866b5dea35a7e1c8b318de2e35eaa95963ed373693ab035e2b0e5538";

    private final CurrentDischarge everything = given(
                    Samples.notified(Samples.ADDRESS, "2026-02-28T23:00:00.000000Z"),
                    Samples.estimated(14),
                    Samples.contact("Kim"),
                    Samples.ready(),
                    Samples.withdrawn(),
                    Samples.ready(),
                    Samples.called(),
                    Samples.informed(),
                    Samples.summed(),
                    Samples.agreed("Avtal."),
                    Samples.left(),
                    Samples.neared(),
                    Samples.passed(),
                    Samples.corrected("registeredAddress", Samples.ADDRESS),
                    new DischargeEnteredInError("Fel patient."))
            .discharge();

    @Test
    void what_is_absent_is_left_out_and_lists_are_there_even_when_empty() {
        assertThat(names(DischargeDocument.write(
                        given(Samples.notified(null, null)).discharge())))
                .containsExactly(
                        "dischargeId",
                        "version",
                        "status",
                        "patientRef",
                        "patient",
                        "unit",
                        "provider",
                        "admittedAt",
                        "concerned",
                        "estimates",
                        "contacts",
                        "readiness",
                        "planningCalls",
                        "information",
                        "patientSummaries",
                        "agreements",
                        "neared",
                        "passed",
                        "corrections");
    }

    @Test
    void a_discharge_with_everything_has_these_fields() {
        ObjectNode document = DischargeDocument.write(everything);
        assertThat(names(document)).contains("registeredAddress", "neededSince", "departure", "error");
        assertThat(names(document.at("/readiness/0")))
                .containsExactly("judgedAt", "physician", "notified", "withdrawn");
        assertThat(names(document.at("/contacts/0/contact"))).containsExactly("name", "unit", "phone");
        assertThat(names(document.at("/planningCalls/0"))).containsExactly("meetingAt", "units", "called");
        assertThat(names(document.at("/information/0"))).containsExactly("id", "to", "kinds", "note", "given");
        assertThat(names(document.at("/patientSummaries/0")))
                .containsExactly("contactTold", "planningTold", "plansHandedOver", "given");
        assertThat(names(document.at("/agreements/0"))).containsExactly("from", "note", "agreed");
        assertThat(names(document.at("/passed/0"))).containsExactly("rule", "due", "at");
    }

    @Test
    void it_is_read_as_it_was_written() {
        assertThat(DischargeDocument.read(DischargeDocument.write(everything))).isEqualTo(everything);
    }

    @Test
    void a_document_that_is_no_discharge_is_refused_without_quoting_it() {
        ObjectNode document = DischargeDocument.write(everything);
        document.remove("status");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DischargeDocument.read(document))
                .withMessageContaining("status")
                .withMessageNotContaining("Tolvan");
    }

    @Test
    void an_event_is_shown_as_its_payload_says_it() {
        assertThat(DischargeDocument.write(new AuthoredEvent<>(Samples.CLINICIAN, Samples.withdrawn()))
                        .path("event")
                        .toString())
                .isEqualTo("{\"reason\":\"Feber.\"}");
    }

    /** Computed once; a change here changes it for all who compare. */
    @Test
    void its_digest_stays_the_same_for_ever() {
        assertThat(DischargeDigest.of(everything)).isEqualTo(VECTOR);
        assertThat(DocumentDigest.of(DischargeDocument.write(everything))).isEqualTo(VECTOR);
        assertThat(DischargeDigest.of(given(Samples.notified()).discharge())).isNotEqualTo(VECTOR);
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}
