package se.stafett.contracts.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static se.stafett.contracts.plan.History.given;
import static se.stafett.contracts.plan.History.givenActivePlan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.payload.AuthoredEvent;

class PlanChangesTest {
    @Test
    void nothing_has_changed_between_a_version_and_itself() {
        CurrentPlan plan = givenActivePlan().plan();
        PlanChanges changes = PlanChanges.between(plan, plan);
        assertThat(changes.isEmpty()).isTrue();
        assertThat(changes.since()).isEqualTo(6);
        assertThat(changes.version()).isEqualTo(6);
        assertThat(changes.planId()).isEqualTo(Samples.PLAN);
    }

    @Test
    void an_added_goal_tells_everything_that_it_says() {
        PlanChanges changes = since(Samples.proposed(Samples.SHOWER));
        assertThat(changes.goals()).singleElement().satisfies(change -> {
            assertThat(change.item()).isEqualTo(Samples.SHOWER);
            assertThat(change.change()).isEqualTo("added");
            assertThat(change.words()).isEqualTo("Jag vill kunna gå till affären själv.");
            assertThat(told(change.fields()))
                    .containsExactly(
                            "content.words: nothing -> \"Jag vill kunna gå till affären själv.\"",
                            "content.icf: nothing -> [\"d450\"]",
                            "content.priority: nothing -> \"high\"",
                            "status: nothing -> \"proposed\"",
                            "responsible: nothing -> \"" + Samples.WARD + "\"",
                            "acceptance.position: nothing -> \"pending\"");
        });
        assertThat(changes.interventions()).isEmpty();
    }

    @Test
    void a_changed_goal_tells_which_fields_from_what_to_what() {
        GoalContent revised = new GoalContent(
                "Jag vill kunna gå till affären själv.",
                List.of("d450", "d460"),
                Measure.byInstrument("tug", "s", "24.5", "14"),
                null,
                Samples.REVIEW);
        PlanChanges changes = since(new GoalRevised(Samples.WALK, revised, "Går bättre."));
        assertThat(changes.goals()).singleElement().satisfies(change -> {
            assertThat(change.change()).isEqualTo("changed");
            assertThat(told(change.fields()))
                    .contains(
                            "content.icf: [\"d450\"] -> [\"d450\",\"d460\"]",
                            "content.priority: \"high\" -> nothing",
                            "content.measure.instrument: nothing -> \"tug\"",
                            "content.targetDate: nothing -> \"2026-06-01\"")
                    .noneMatch(line -> line.startsWith("content.words"));
        });
    }

    @Test
    void an_item_that_moved_tells_who_is_responsible_now() {
        PlanChanges changes = since(new CustodyMoved(
                Samples.TRAINING, Samples.WARD, Samples.MUNICIPALITY, Samples.id(0x91), "SE2120001439-4OT1"));
        assertThat(changes.goals()).isEmpty();
        assertThat(changes.interventions()).singleElement().satisfies(change -> {
            assertThat(change.change()).isEqualTo("changed");
            assertThat(told(change.fields()))
                    .containsExactly("responsible: \"" + Samples.WARD + "\" -> \"" + Samples.MUNICIPALITY + "\"");
        });
    }

    @Test
    void what_ended_says_so_once_and_not_again() {
        CurrentPlan before = givenActivePlan().plan();
        History history = givenActivePlan()
                .when(
                        new GoalWithdrawn(Samples.WALK, "Vill inte längre."),
                        new InterventionStopped(Samples.TRAINING, "Ont i knät."));
        CurrentPlan ended = history.plan();
        assertThat(PlanChanges.between(before, ended).goals())
                .extracting(ItemChange::change)
                .containsExactly("ended");
        assertThat(PlanChanges.between(before, ended).interventions())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.change()).isEqualTo("ended");
                    assertThat(change.words()).isEqualTo("Gångträning i trappa.");
                    assertThat(told(change.fields()))
                            .containsExactly(
                                    "status: \"not-started\" -> \"stopped\"", "reason: nothing -> \"Ont i knät.\"");
                });
        CurrentPlan later =
                history.when(new ReviewDateSet(Samples.REVIEW.plusDays(1))).plan();
        assertThat(PlanChanges.between(ended, later).goals()).isEmpty();
        assertThat(PlanChanges.between(ended, later).interventions()).isEmpty();
    }

    @Test
    void what_a_merge_brought_comes_and_what_its_undoing_took_is_gone() {
        CurrentPlan before = givenActivePlan().plan();
        History history = givenActivePlan()
                .when(new PlanAbsorbed(
                        Samples.MERGE,
                        Samples.OTHER_PLAN,
                        9,
                        "Samma mål.",
                        List.of(Samples.foreignGoal(Samples.SHOWER)),
                        List.of()));
        CurrentPlan merged = history.plan();
        assertThat(PlanChanges.between(before, merged).goals())
                .extracting(ItemChange::item, ItemChange::change)
                .containsExactly(tuple(Samples.SHOWER, "added"));
        CurrentPlan separated = history.when(new PlanSeparated(
                        Samples.MERGE, Samples.OTHER_PLAN, "Hörde inte ihop.", List.of(Samples.SHOWER)))
                .plan();
        assertThat(PlanChanges.between(merged, separated).goals())
                .containsExactly(new ItemChange(Samples.SHOWER, "gone", "Jag vill duscha själv.", List.of()));
        assertThat(PlanChanges.between(before, separated).goals()).isEmpty();
    }

    @Test
    void review_date_contact_and_agreement_are_of_the_whole_plan() {
        PlanChanges changes = since(
                new ReviewDateSet(Samples.REVIEW.plusDays(14)),
                new ContactNamed(new NamedContact("Karin Kontakt", null, Samples.MUNICIPALITY, "010-1234567")),
                new PlanAgreed("disagreed", "Vill vänta."));
        assertThat(told(changes.plan()))
                .containsExactlyInAnyOrder(
                        "reviewDate: \"2026-06-01\" -> \"2026-06-15\"",
                        "contact.name: nothing -> \"Karin Kontakt\"",
                        "contact.unit: nothing -> \"" + Samples.MUNICIPALITY + "\"",
                        "contact.phone: nothing -> \"010-1234567\"",
                        "agreement.position: \"agreed\" -> \"disagreed\"",
                        "agreement.reason: nothing -> \"Vill vänta.\"");
    }

    @Test
    void that_the_patient_agreed_anew_is_no_change_of_the_agreement() {
        assertThat(since(Samples.agreed()).isEmpty()).isTrue();
    }

    @Test
    void people_who_came_are_a_change_of_the_whole() {
        assertThat(told(since(Samples.joined()).plan()))
                .singleElement()
                .asString()
                .startsWith("participants: [] -> [{");
    }

    @Test
    void changes_lead_forwards_within_one_plan() {
        CurrentPlan earlier = given(Samples.drafted()).plan();
        CurrentPlan later = givenActivePlan().plan();
        assertThatIllegalArgumentException().isThrownBy(() -> PlanChanges.between(later, earlier));
        CurrentPlan other = PlanFold.apply(
                null,
                History.envelope(Samples.OTHER_PLAN, 1, History.PATIENT_REF, Samples.drafted()),
                new AuthoredEvent<>(Samples.CLINICIAN, Samples.drafted()));
        assertThatIllegalArgumentException().isThrownBy(() -> PlanChanges.between(other, later));
    }

    /** What a reader of the active plan has missed once these events have happened. */
    private static PlanChanges since(PlanEvent... events) {
        CurrentPlan before = givenActivePlan().plan();
        return PlanChanges.between(before, givenActivePlan().when(events).plan());
    }

    private static List<String> told(List<FieldChange> fields) {
        return fields.stream()
                .map(change -> change.field() + ": " + orNothing(change.from()) + " -> " + orNothing(change.to()))
                .toList();
    }

    private static String orNothing(@Nullable JsonNode value) {
        return value == null ? "nothing" : value.toString();
    }
}
