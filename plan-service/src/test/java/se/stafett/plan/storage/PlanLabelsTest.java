package se.stafett.plan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.care.HsaId;
import se.stafett.care.Patient;
import se.stafett.care.PatientRef;
import se.stafett.care.Personnummer;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.plan.domain.ContentEvent.ContactNamed;
import se.stafett.plan.domain.CourseEvent.PlanAgreed;
import se.stafett.plan.domain.CourseEvent.PlanDrafted;
import se.stafett.plan.domain.CourseEvent.PlanEnteredInError;
import se.stafett.plan.domain.CourseEvent.PlanHeld;
import se.stafett.plan.domain.MergeEvent.PlanKeptApart;
import se.stafett.plan.domain.NamedContact;
import se.stafett.plan.domain.Plan;
import se.stafett.plan.domain.PlanEvent;
import se.stafett.plan.domain.Position;
import se.stafett.service.storage.Labels;
import se.stafett.store.StreamWrite.StreamState;

class PlanLabelsTest {
    private static final String REF = "0123456789abcdef0123456789abcdef";
    private static final HsaId WARD = new HsaId("SE0000000001-STROKE");
    private static final HsaId HOME = new HsaId("SE0000000002-HOMEREHAB");
    private static final PlainText WHY = new PlainText("Därför");
    private static final PlanDrafted DRAFTED = new PlanDrafted(
            new UUID(0, 1),
            new Patient(
                    new PatientRef(REF),
                    new Personnummer("191212121212"),
                    Optional.of(new PlainText("Tolvan Tolvansson")),
                    Protection.NONE),
            WARD,
            Optional.empty());
    private static final PlanAgreed AGREED = new PlanAgreed(Position.AGREED, Optional.empty());

    @Test
    void a_draft_is_found_by_patient_status_and_unit_and_reserves_nothing() {
        StreamState state = after(DRAFTED);

        assertThat(state.labels())
                .containsExactlyInAnyOrder("status:draft", "patient:" + REF, "unit:SE0000000001-STROKE");
        assertThat(state.reservation()).isEmpty();
    }

    @Test
    void every_unit_that_takes_part_finds_the_plan() {
        ContactNamed named = new ContactNamed(new NamedContact(WHY, Optional.empty(), HOME, WHY));

        assertThat(Labels.unitsIn(after(DRAFTED, named).labels()))
                .containsExactlyInAnyOrder("SE0000000001-STROKE", "SE0000000002-HOMEREHAB");
    }

    @Test
    void a_plan_in_force_reserves_the_patients_one_place() {
        assertThat(after(DRAFTED, AGREED).reservation()).contains("active-plan:" + REF);
        assertThat(after(DRAFTED, AGREED, new PlanHeld(WHY)).reservation()).contains("active-plan:" + REF);
        assertThat(after(DRAFTED, AGREED, new PlanHeld(WHY)).labels()).contains(PlanLabels.IN_FORCE, "status:on-hold");
    }

    @Test
    void a_plan_that_has_ended_gives_the_place_back() {
        StreamState state = after(DRAFTED, AGREED, new PlanEnteredInError(WHY));

        assertThat(state.reservation()).isEmpty();
        assertThat(state.labels()).contains("status:entered-in-error").doesNotContain(PlanLabels.IN_FORCE);
    }

    @Test
    void a_plan_that_is_kept_apart_leaves_the_place_to_the_other() {
        assertThat(after(DRAFTED, new PlanKeptApart(new UUID(0, 2), WHY), AGREED)
                        .reservation())
                .isEmpty();
    }

    @Test
    void labels_tell_nothing_that_the_plan_says() {
        assertThat(List.of(after(DRAFTED, AGREED).labels().toString())).noneMatch(label -> label.contains("Tolvan"));
    }

    private static StreamState after(PlanEvent... events) {
        Plan plan = Plan.notDrafted();
        for (PlanEvent event : events) {
            plan = plan.after(event, UUID.randomUUID());
        }
        return PlanLabels.of(plan.drafted().orElseThrow());
    }
}
