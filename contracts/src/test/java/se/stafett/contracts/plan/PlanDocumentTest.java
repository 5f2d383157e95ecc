package se.stafett.contracts.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The document is what other systems see: its fields are part of the promise. */
class PlanDocumentTest {
    @Test
    void what_is_absent_is_left_out_and_lists_are_there_even_when_empty() {
        assertThat(names(document(Samples.drafted())))
                .containsExactly(
                        "planId",
                        "version",
                        "status",
                        "patientRef",
                        "patient",
                        "unit",
                        "drafted",
                        "participants",
                        "callGuidance",
                        "goals",
                        "interventions",
                        "corrections",
                        "keptApart",
                        "merges");
    }

    @Test
    void a_plan_with_everything_has_these_fields() {
        ObjectNode document = PlanDocument.write(everything());
        assertThat(names(document))
                .containsExactly(
                        "planId",
                        "version",
                        "status",
                        "patientRef",
                        "patient",
                        "unit",
                        "assessment",
                        "drafted",
                        "story",
                        "summary",
                        "participants",
                        "contact",
                        "callGuidance",
                        "reviewDate",
                        "agreement",
                        "goals",
                        "interventions",
                        "corrections",
                        "keptApart",
                        "merges",
                        "closure",
                        "error");
        assertThat(names(document.path("agreement"))).containsExactly("position", "version", "stale", "by", "at");
        assertThat(names(document.path("merges").path(0)))
                .containsExactly("id", "plan", "planVersion", "items", "reason", "by", "at", "reversal");
        assertThat(names(document.path("closure"))).containsExactly("reason", "dialogue", "by", "at");
    }

    @Test
    void a_plan_on_hold_and_a_merged_plan_say_so() {
        assertThat(PlanDocument.write(History.givenActivePlan()
                                .when(new PlanHeld("Väntar."))
                                .plan())
                        .path("hold")
                        .path("reason")
                        .textValue())
                .isEqualTo("Väntar.");
        assertThat(PlanDocument.write(History.givenActivePlan()
                                .when(new PlanMergedInto(Samples.MERGE, Samples.OTHER_PLAN, "Samma mål."))
                                .plan())
                        .path("mergedInto")
                        .path("statusBefore")
                        .textValue())
                .isEqualTo("active");
    }

    @Test
    void nothing_in_it_is_null_or_a_fraction() {
        onlyPlainValues(PlanDocument.write(everything()));
    }

    @Test
    void days_and_times_are_text() {
        ObjectNode document = PlanDocument.write(everything());
        assertThat(document.path("reviewDate").textValue()).isEqualTo("2026-06-01");
        assertThat(document.path("drafted").path("at").textValue()).isEqualTo("2026-03-01T08:00:00.000000Z");
    }

    @Test
    void a_plan_with_everything_is_read_as_it_was_written() {
        assertThat(PlanDocument.read(PlanDocument.write(everything()))).isEqualTo(everything());
    }

    @Test
    void fields_that_are_not_known_are_passed_over() {
        ObjectNode document = PlanDocument.write(everything());
        document.putObject("later").put("more", 1);
        assertThat(PlanDocument.read(document)).isEqualTo(everything());
    }

    private static CurrentPlan everything() {
        PlanDrafted drafted = Samples.drafted();
        return History.given(
                        new PlanDrafted(drafted.patient(), drafted.unit(), Samples.id(3)),
                        Samples.proposed(Samples.WALK),
                        Samples.accepted(Samples.WALK),
                        Samples.planned(Samples.TRAINING, Samples.WALK),
                        new ReviewDateSet(Samples.REVIEW),
                        Samples.told("Vill hem."),
                        new SummaryWritten("Vänster höft."),
                        new TextCorrected(TextTarget.summary(), "Vänster höft.", "Höger höft.", "Förväxling."),
                        Samples.joined(),
                        new ContactNamed(new NamedContact("Anna Andersson", null, Samples.WARD, "+46 8 123 456 01")),
                        new CallGuidanceGiven(List.of(new CallGuidance("Vid fall", "112", "112"))),
                        Samples.agreed(),
                        new PlanKeptApart(Samples.id(9), "Olika sjukdomar."),
                        new PlanAbsorbed(
                                Samples.MERGE,
                                Samples.OTHER_PLAN,
                                3,
                                "Samma mål.",
                                List.of(Samples.foreignGoal(Samples.SHOWER)),
                                List.of()),
                        new PlanSeparated(Samples.MERGE, Samples.OTHER_PLAN, "Fel.", List.of(Samples.SHOWER)),
                        Samples.closed("moved"),
                        new PlanEnteredInError("Fel patient."))
                .plan();
    }

    private static ObjectNode document(PlanEvent... events) {
        return PlanDocument.write(History.given(events).plan());
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static void onlyPlainValues(JsonNode node) {
        assertThat(node.isContainerNode() || node.isTextual() || node.isIntegralNumber() || node.isBoolean())
                .isTrue();
        node.forEach(PlanDocumentTest::onlyPlainValues);
    }
}
