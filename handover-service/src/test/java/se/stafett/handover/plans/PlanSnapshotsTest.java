package se.stafett.handover.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.plan.Acceptance;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.GoalContent;
import se.stafett.contracts.plan.InterventionContent;
import se.stafett.contracts.plan.NamedContact;
import se.stafett.contracts.plan.Participant;
import se.stafett.contracts.plan.Performer;
import se.stafett.contracts.plan.PlanGoal;
import se.stafett.contracts.plan.PlanIntervention;
import se.stafett.contracts.plan.Provenance;
import se.stafett.handover.domain.ItemKind;
import se.stafett.handover.domain.PlanItem;
import se.stafett.handover.domain.PlanSnapshot;

/** What handovers know of a plan follows from its published form alone. */
class PlanSnapshotsTest {
    private static final String WARD = "SE0000000001-STROKE";
    private static final String TOWN = "SE0000000002-HOMEREHAB";
    private static final String CENTRE = "SE0000000003-CENTRE";
    private static final String CLINIC = "SE0000000004-CLINIC";
    private static final UUID PLAN = new UUID(2, 1);
    private static final UUID GOAL = new UUID(3, 1);
    private static final UUID INTERVENTION = new UUID(4, 1);

    @Test
    void it_is_the_plan_with_its_patient_at_its_version() {
        PlanSnapshot snapshot = PlanSnapshots.of(plan("active", goal("accepted"), intervention("in-progress")));
        assertThat(snapshot.plan()).isEqualTo(PLAN);
        assertThat(snapshot.version()).isEqualTo(9);
        assertThat(snapshot.patient().ref().value()).isEqualTo("0123456789abcdef0123456789abcdef");
        assertThat(snapshot.patient().identifier().value()).isEqualTo("191212121212");
        assertThat(snapshot.patient().name()).contains(new PlainText("Tolvina Tolvansson"));
        assertThat(snapshot.patient().protection()).isEqualTo(Protection.CONFIDENTIALITY_MARKED);
    }

    @ParameterizedTest
    @CsvSource({
        "draft, true",
        "active, true",
        "on-hold, true",
        "completed, false",
        "revoked, false",
        "merged, false",
        "entered-in-error, false"
    })
    void a_plan_is_open_while_it_is_worked_on(String status, boolean open) {
        assertThat(PlanSnapshots.of(plan(status, goal("accepted"), intervention("not-started")))
                        .open())
                .isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "proposed, true",
        "accepted, true",
        "rejected, false",
        "completed, false",
        "cancelled, false",
        "entered-in-error, false"
    })
    void a_goal_is_open_until_it_has_ended(String status, boolean open) {
        PlanSnapshot snapshot = PlanSnapshots.of(plan("active", goal(status), intervention("not-started")));
        assertThat(snapshot.items().getFirst()).isEqualTo(new PlanItem(GOAL, ItemKind.GOAL, new HsaId(WARD), open));
    }

    @ParameterizedTest
    @CsvSource({
        "not-started, true",
        "in-progress, true",
        "completed, false",
        "stopped, false",
        "entered-in-error, false"
    })
    void an_intervention_is_open_until_it_has_ended(String status, boolean open) {
        PlanSnapshot snapshot = PlanSnapshots.of(plan("active", goal("accepted"), intervention(status)));
        assertThat(snapshot.items().getLast())
                .isEqualTo(new PlanItem(INTERVENTION, ItemKind.INTERVENTION, new HsaId(TOWN), open));
    }

    @Test
    void everyone_takes_part_who_drafted_it_answers_for_something_participates_or_is_its_contact() {
        assertThat(PlanSnapshots.of(plan("active", goal("accepted"), intervention("not-started")))
                        .units())
                .extracting(HsaId::value)
                .containsExactlyInAnyOrder(WARD, TOWN, CENTRE, CLINIC);
    }

    @Test
    void the_items_of_a_merged_plan_are_as_they_are_where_they_are_now() {
        CurrentPlan merged = plan("merged", goal("accepted"), intervention("not-started"));
        CurrentPlan absorbing = plan("active", goal("cancelled"), intervention("in-progress"));
        PlanSnapshot snapshot = PlanSnapshots.of(merged, absorbing);
        assertThat(snapshot.open()).isTrue();
        assertThat(snapshot.items()).extracting(PlanItem::open).containsExactly(false, true);
        assertThat(PlanSnapshots.of(merged).open()).isFalse();
    }

    private static CurrentPlan plan(String status, PlanGoal goal, PlanIntervention intervention) {
        return new CurrentPlan(
                PLAN,
                9,
                status,
                "0123456789abcdef0123456789abcdef",
                new Patient(
                        "http://electronichealth.se/identifier/personnummer",
                        "191212121212",
                        "Tolvina Tolvansson",
                        "confidentiality-marked"),
                WARD,
                null,
                new Stamp(new By("clinician", "SE0000000001-OT01", WARD, null), "2026-03-01T08:00:00.000000Z"),
                null,
                null,
                List.of(
                        new Participant(
                                new UUID(5, 1), "professional", "Cecilia", "SE0000000003-PT01", CENTRE, null, null),
                        new Participant(new UUID(5, 2), "relative", "Dora", null, null, "dotter", null)),
                new NamedContact("Karin Kontakt", null, CLINIC, "010-1234567"),
                List.of(),
                null,
                null,
                List.of(goal),
                List.of(intervention),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
    }

    private static PlanGoal goal(String status) {
        return new PlanGoal(
                GOAL,
                new GoalContent("Gå till kören", List.of(), null, null, null),
                status,
                WARD,
                new Acceptance("pending", null, null, null),
                null,
                null,
                new Provenance(PLAN, 2, new UUID(6, 1)));
    }

    private static PlanIntervention intervention(String status) {
        return new PlanIntervention(
                INTERVENTION,
                new InterventionContent(
                        "training", "Gångträning", null, List.of(GOAL), new Performer("unit", TOWN, null), null),
                status,
                TOWN,
                null,
                null,
                null,
                null,
                new Provenance(PLAN, 3, new UUID(6, 2)));
    }
}
