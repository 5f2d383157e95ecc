package se.stafett.local.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stafett.local.loader.Findings.Sort;
import se.stafett.local.loader.MappedGoal.Standing;
import se.stafett.local.loader.MappedIntervention.Progress;

class PlanMappingTest {
    private static final String RESOLVED = Fhir.entry(
            "c1",
            "{'resourceType':'Condition','code':{'text':'Sprain'},'clinicalStatus':{'coding':[{'code':'resolved'}]}}");
    private final Findings findings = new Findings();

    @ParameterizedTest
    @CsvSource({
        "draft, DRAFT",
        "active, ACTIVE",
        "on-hold, ON_HOLD",
        "revoked, REVOKED",
        "completed, CLOSED_NO_FURTHER_BENEFIT",
        "entered-in-error, ENTERED_IN_ERROR",
        "unknown, DRAFT",
        "'', DRAFT"
    })
    void the_status_decides_what_becomes_of_a_plan(String status, Fate fate) {
        assertThat(map("'status':'" + status + "'").fate()).isEqualTo(fate);
    }

    @Test
    void a_status_without_counterpart_is_reported() {
        map("'status':'unknown'");
        assertThat(findings.times(Sort.DECIDED, "CarePlan.status without counterpart, taken as draft"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"completed, CLOSED_GOALS_MET", "in-progress, CLOSED_NO_FURTHER_BENEFIT"})
    void goals_are_met_when_the_condition_is_resolved_and_everything_was_carried_out(String activity, Fate fate) {
        MappedPlan plan = map("'status':'completed','addresses':[{'reference':'urn:c1'}],"
                + "'activity':[{'detail':{'code':{'text':'Rest'},'status':'" + activity + "'}}]");
        assertThat(plan.fate()).isEqualTo(fate);
        assertThat(plan.goals().getFirst().achievement().isPresent()).isEqualTo(fate == Fate.CLOSED_GOALS_MET);
    }

    @ParameterizedTest
    @CsvSource({
        "not-started, NOT_STARTED",
        "scheduled, NOT_STARTED",
        "in-progress, STARTED",
        "on-hold, STARTED",
        "completed, COMPLETED",
        "cancelled, STOPPED",
        "stopped, STOPPED",
        "unknown, NOT_STARTED",
        "entered-in-error, ENTERED_IN_ERROR"
    })
    void an_activity_is_as_far_as_its_status_says(String status, Progress progress) {
        MappedPlan plan =
                map("'status':'active','activity':[{'detail':{'code':{'text':'Rest'},'status':'" + status + "'}}]");
        assertThat(plan.interventions())
                .extracting(MappedIntervention::progress)
                .containsExactly(progress);
    }

    @ParameterizedTest
    @CsvSource({
        "proposed, PROPOSED",
        "planned, ACCEPTED",
        "accepted, ACCEPTED",
        "active, ACCEPTED",
        "on-hold, ACCEPTED",
        "completed, ACCEPTED",
        "cancelled, WITHDRAWN",
        "entered-in-error, ENTERED_IN_ERROR",
        "rejected, REJECTED",
        "'', PROPOSED"
    })
    void a_goal_stands_where_its_status_says(String status, Standing standing) {
        PatientBundle bundle = Fhir.bundle(Fhir.entry(
                "g1", "{'resourceType':'Goal','lifecycleStatus':'" + status + "','description':{'text':'Walk'}}"));
        MappedPlan plan = new PlanMapping(bundle, findings)
                .plan(Fhir.resource(
                        "{'resourceType':'CarePlan','id':'x','status':'active'," + "'goal':[{'reference':'urn:g1'}]}"));
        assertThat(plan.goals().getFirst().standing()).isEqualTo(standing);
        assertThat(plan.goals()).as("one of them can be agreed on").anyMatch(MappedGoal::isAccepted);
        assertThat(plan.goals()).hasSize(standing == Standing.ACCEPTED ? 1 : 2);
    }

    @Test
    void a_period_without_beginning_begins_at_its_end() {
        assertThat(map("'status':'active','period':{'end':'2015-02-03'}").from())
                .isEqualTo(LocalDate.of(2015, 2, 3));
    }

    @Test
    void a_plan_without_category_has_a_plain_title() {
        assertThat(map("'status':'active'").title()).isEqualTo("Care plan");
        assertThat(findings.times(Sort.DECIDED, "category that is not in the table, taken as lasting"))
                .isEqualTo(1);
    }

    @Test
    void an_active_plan_of_someone_who_died_is_odd_and_stays_active() {
        PatientBundle died = Fhir.bundleOf("{'resourceType':'Patient','id':'p1','deceasedDateTime':'2015-01-01'}");
        Element plan = Fhir.resource("{'resourceType':'CarePlan','id':'x','status':'active'}");
        assertThat(new PlanMapping(died, findings).plan(plan).fate()).isEqualTo(Fate.ACTIVE);
        new PlanMapping(Fhir.bundle(), findings).plan(plan);
        assertThat(findings.times(Sort.ODD, "active plan of a patient who has died"))
                .isEqualTo(1);
    }

    private MappedPlan map(String fields) {
        return new PlanMapping(Fhir.bundle(RESOLVED), findings)
                .plan(Fhir.resource("{'resourceType':'CarePlan','id':'x'," + fields + "}"));
    }
}
