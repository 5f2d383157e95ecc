package se.stafett.local.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stafett.local.loader.Findings.Sort;
import se.stafett.local.loader.MappedGoal.Standing;
import se.stafett.local.loader.MappedIntervention.Progress;

class PatientMappingTest {
    private final Findings findings = new Findings();
    private final MappedPatient patient = PatientMapping.map(Samples.everyStatus(), findings);

    @Test
    void a_patient_gets_a_reserve_number_and_their_official_name() {
        assertThat(patient.name()).isEqualTo("Maja Lo Påhittad");
        assertThat(patient.reserveNumber()).matches("99[0-9]{6}TX[0-9]{2}");
    }

    @Test
    void plans_that_are_over_come_first_in_the_order_of_their_beginning() {
        assertThat(patient.plans())
                .extracting(placed -> placed.plan().title())
                .containsExactly(
                        "An own category", "Fracture care", "Respiratory therapy", "Diabetes self management plan");
    }

    @Test
    void a_completed_plan_whose_conditions_are_resolved_has_met_its_goal() {
        MappedPlan plan = plan("Respiratory therapy");
        assertThat(plan.fate()).isEqualTo(Fate.CLOSED_GOALS_MET);
        assertThat(plan.course()).isEqualTo(Course.EPISODE);
        assertThat(plan.from()).isEqualTo(LocalDate.of(2014, 6, 17));
        assertThat(plan.to()).contains(LocalDate.of(2014, 7, 1));
        assertThat(plan.goals()).singleElement().satisfies(goal -> {
            assertThat(goal.words()).isEqualTo("To recover from: Acute bronchitis");
            assertThat(goal.made()).isTrue();
            assertThat(goal.achievement()).contains("achieved");
        });
        assertThat(plan.interventions())
                .containsExactly(
                        new MappedIntervention("Deep breathing", "training", Progress.COMPLETED),
                        new MappedIntervention("Something else", "advice", Progress.COMPLETED));
        assertThat(plan.summary())
                .isEqualTo("Respiratory therapy, from 2014-06-17 to 2014-07-01.\n"
                        + "For: Acute bronchitis, since 2014-06-17, resolved 2014-07-01.\n"
                        + "Loaded from a FHIR care plan of a synthetic patient: "
                        + "CarePlan/7d1c1de4-0000-4000-8000-000000000010.");
    }

    @Test
    void a_completed_plan_of_which_no_more_is_known_had_no_further_benefit() {
        MappedPlan plan = plan("Fracture care");
        assertThat(plan.fate()).isEqualTo(Fate.CLOSED_NO_FURTHER_BENEFIT);
        assertThat(plan.goals()).extracting(MappedGoal::words).containsExactly("To get through with: Fracture care");
        assertThat(plan.goals()).extracting(MappedGoal::achievement).containsExactly(Optional.empty());
        assertThat(plan.interventions())
                .extracting(MappedIntervention::progress)
                .containsExactly(Progress.STOPPED);
    }

    @Test
    void a_goal_of_the_source_keeps_its_words_and_achievement() {
        MappedPlan plan = plan("Diabetes self management plan");
        assertThat(plan.fate()).isEqualTo(Fate.ACTIVE);
        assertThat(plan.from()).as("a year is no day").isEqualTo(LocalDate.EPOCH);
        assertThat(plan.goals())
                .containsExactly(new MappedGoal(
                        "Walk a mile", Standing.ACCEPTED, Optional.of("improving"), "As the source says.", false));
        assertThat(plan.interventions())
                .extracting(MappedIntervention::progress)
                .containsExactly(Progress.STARTED, Progress.NOT_STARTED, Progress.STOPPED);
        assertThat(plan.interventions())
                .extracting(MappedIntervention::kind)
                .containsExactly("self-care", "advice", "advice");
    }

    @Test
    void a_plan_without_activities_gets_an_intervention() {
        MappedPlan plan = plan("An own category");
        assertThat(plan.fate()).isEqualTo(Fate.REVOKED);
        assertThat(plan.interventions())
                .extracting(MappedIntervention::description)
                .containsExactly("An own category");
        assertThat(findings.times(Sort.MADE, "an intervention, for a plan without activities"))
                .isEqualTo(1);
    }

    @Test
    void everything_that_was_not_carried_over_is_counted() {
        assertThat(kinds(Sort.LEFT_OUT))
                .contains(
                        "CarePlan.intent",
                        "CarePlan.activity.detail.location",
                        "CarePlan.activity.detail.code.coding",
                        "CareTeam",
                        "CarePlan.category.coding",
                        "Patient.address",
                        "Patient.identifier",
                        "Patient.name",
                        "Patient.name.prefix")
                .doesNotContain("CarePlan.status", "Goal.description", "Condition");
        assertThat(findings.times(Sort.LEFT_OUT, "CarePlan.activity.detail.code.coding"))
                .isEqualTo(3);
    }

    @Test
    void nothing_about_the_patient_stands_in_an_example() {
        findings.forEach(Sort.LEFT_OUT, (kind, count) -> {
            if (kind.startsWith("Patient")) {
                assertThat(count.examples()).as(kind).isEmpty();
            }
        });
    }

    @Test
    void what_was_made_and_decided_is_said() {
        assertThat(findings.times(Sort.MADE, "a goal, from the condition or the category of the plan"))
                .isEqualTo(3);
        assertThat(findings.times(Sort.DECIDED, "category that is not in the table, taken as lasting"))
                .isEqualTo(1);
        assertThat(findings.times(Sort.DECIDED, "activity with a code that is not in the table, taken as advice"))
                .isEqualTo(4);
        assertThat(findings.times(Sort.DECIDED, "activity status without counterpart, taken as NOT STARTED"))
                .isEqualTo(1);
        assertThat(findings.times(Sort.ODD, "CarePlan.goal that points nowhere"))
                .isEqualTo(1);
        assertThat(findings.times(Sort.ODD, "CarePlan.addresses that points nowhere"))
                .isEqualTo(1);
    }

    private List<String> kinds(Sort sort) {
        List<String> kinds = new ArrayList<>();
        findings.forEach(sort, (kind, count) -> kinds.add(kind));
        return kinds;
    }

    private MappedPlan plan(String title) {
        return patient.plans().stream()
                .map(PlacedPlan::plan)
                .filter(plan -> plan.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
