package se.stafett.local.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.stafett.local.loader.Findings.Sort;
import se.stafett.local.loader.PlacedPlan.Place;

/** The counts were taken from the files by other means than this code. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealPlansMappingTest {
    private final Findings findings = new Findings();
    private List<MappedPatient> patients = List.of();

    @BeforeAll
    void map() throws IOException {
        assumeThat(Samples.realPlans()).exists();
        SourceFolder source = SourceFolder.read(Samples.realPlans());
        assertThat(source.unusable()).isEmpty();
        patients = source.patients().stream()
                .map(bundle -> PatientMapping.map(bundle, findings))
                .toList();
    }

    @Test
    void every_patient_and_plan_is_there() {
        assertThat(patients).hasSize(137);
        assertThat(plans()).hasSize(526);
        assertThat(plans()).extracting(MappedPlan::sourceId).doesNotHaveDuplicates();
        assertThat(patients).extracting(MappedPatient::reserveNumber).doesNotHaveDuplicates();
    }

    @Test
    void statuses_are_as_in_the_source() {
        assertThat(plans()).filteredOn(plan -> plan.fate() == Fate.ACTIVE).hasSize(239);
        assertThat(plans())
                .filteredOn(plan -> plan.fate() == Fate.CLOSED_GOALS_MET)
                .hasSize(248);
        assertThat(plans())
                .filteredOn(plan -> plan.fate() == Fate.CLOSED_NO_FURTHER_BENEFIT)
                .hasSize(39);
        assertThat(findings.times(Sort.ODD, "active plan of a patient who has died"))
                .isEqualTo(124);
    }

    @Test
    void no_goal_and_no_activity_is_lost() {
        assertThat(plans().stream().flatMap(plan -> plan.goals().stream()))
                .filteredOn(goal -> !goal.made())
                .hasSize(336);
        assertThat(findings.times(Sort.MADE, "a goal, from the condition or the category of the plan"))
                .isEqualTo(450);
        assertThat(plans().stream().flatMap(plan -> plan.interventions().stream()))
                .hasSize(1141);
    }

    @Test
    void every_code_stands_in_the_tables() {
        assertThat(findings.times(Sort.DECIDED, "category that is not in the table, taken as lasting"))
                .isZero();
        assertThat(findings.times(Sort.DECIDED, "activity with a code that is not in the table, taken as advice"))
                .isZero();
    }

    @Test
    void each_patient_has_one_lasting_plan_and_some_episodes_beside_it() {
        assertThat(patients).allSatisfy(patient -> {
            List<PlacedPlan> live = patient.plans().stream()
                    .filter(placed -> placed.plan().fate().isLive())
                    .toList();
            assertThat(live.stream().filter(placed -> placed.place() == Place.ALONE))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(live.stream().filter(placed -> placed.place() == Place.KEPT_APART))
                    .allMatch(placed -> placed.plan().course() == Course.EPISODE);
        });
        assertThat(placed(Place.MERGED)).isEqualTo(134);
        assertThat(placed(Place.KEPT_APART)).isEqualTo(3);
    }

    @Test
    void what_is_left_out_is_what_a_plan_here_has_no_place_for() {
        Set<String> about = new TreeSet<>();
        findings.forEach(Sort.LEFT_OUT, (kind, count) -> about.add(kind));
        assertThat(about.stream().filter(kind -> !kind.startsWith("Patient.")).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "CarePlan.activity.detail.code.coding",
                        "CarePlan.category.coding",
                        "CarePlan.encounter",
                        "CarePlan.intent",
                        "CarePlan.meta",
                        "Condition.code.coding",
                        "Condition.clinicalStatus.coding.system",
                        "Condition.encounter",
                        "Condition.meta",
                        "Condition.recordedDate",
                        "Condition.verificationStatus",
                        "Goal.achievementStatus.coding.system",
                        "Goal.meta");
    }

    private List<MappedPlan> plans() {
        return patients.stream()
                .flatMap(patient -> patient.plans().stream())
                .map(PlacedPlan::plan)
                .toList();
    }

    private long placed(Place place) {
        return patients.stream()
                .flatMap(patient -> patient.plans().stream())
                .filter(placed -> placed.place() == place)
                .count();
    }
}
