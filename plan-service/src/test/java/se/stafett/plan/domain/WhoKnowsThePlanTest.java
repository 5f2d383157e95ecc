package se.stafett.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.plan.domain.People.CENTRE;
import static se.stafett.plan.domain.People.CENTRE_NURSE;
import static se.stafett.plan.domain.People.HOME;
import static se.stafett.plan.domain.People.HOME_THERAPIST;
import static se.stafett.plan.domain.People.HOME_THERAPIST_ID;
import static se.stafett.plan.domain.People.WARD;
import static se.stafett.plan.domain.PlanSpec.foldToPlan;
import static se.stafett.plan.domain.Samples.HANDOVER;
import static se.stafett.plan.domain.Samples.OTHER_PLAN;
import static se.stafett.plan.domain.Samples.TRAIN;
import static se.stafett.plan.domain.Samples.activePlan;
import static se.stafett.plan.domain.Samples.and;
import static se.stafett.plan.domain.Samples.drafted;
import static se.stafett.plan.domain.Samples.homeTakesPart;
import static se.stafett.plan.domain.Samples.id;
import static se.stafett.plan.domain.Samples.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stafett.plan.domain.ContentEvent.ContactNamed;
import se.stafett.plan.domain.ContentEvent.ParticipantRemoved;
import se.stafett.plan.domain.CourseEvent.PlanClosed;
import se.stafett.plan.domain.CourseEvent.PlanHeld;
import se.stafett.plan.domain.CustodyEvent.CustodyMoved;
import se.stafett.plan.domain.MergeEvent.PlanAbsorbed;
import se.stafett.plan.domain.MergeEvent.PlanKeptApart;

class WhoKnowsThePlanTest {

    @Test
    void the_drafting_unit_knows_the_plan_and_no_other_unit() {
        assertThat(foldToPlan(drafted()).units()).containsExactly(WARD);
        assertThat(foldToPlan(drafted()).isKnownTo(People.WARD_THERAPIST)).isTrue();
        assertThat(foldToPlan(drafted()).isKnownTo(HOME_THERAPIST)).isFalse();
    }

    @Test
    void participants_bring_their_unit_in_and_take_it_out_again() {
        assertThat(foldToPlan(drafted(), homeTakesPart()).isKnownTo(HOME_THERAPIST))
                .isTrue();
        assertThat(foldToPlan(drafted(), homeTakesPart(), new ParticipantRemoved(id("participant"), text("Slutat")))
                        .isKnownTo(HOME_THERAPIST))
                .isFalse();
    }

    @Test
    void custody_and_the_named_contact_bring_a_unit_in() {
        NamedContact contact = new NamedContact(text("Sköterska"), Optional.empty(), CENTRE, text("08-1"));
        assertThat(foldToPlan(drafted(), new ContactNamed(contact)).isKnownTo(CENTRE_NURSE))
                .isTrue();
        assertThat(foldToPlan(and(activePlan(), new CustodyMoved(TRAIN, WARD, HOME, HANDOVER, HOME_THERAPIST_ID)))
                        .units())
                .containsExactlyInAnyOrder(WARD, HOME);
    }

    @Test
    void patients_know_their_own_plan_systems_and_auditors_every_plan_relatives_none() {
        DraftedPlan plan = foldToPlan(drafted());
        assertThat(plan.isKnownTo(People.GRETA)).isTrue();
        assertThat(plan.isKnownTo(People.NILS)).isFalse();
        assertThat(plan.isKnownTo(People.HANDOVERS)).isTrue();
        assertThat(plan.isKnownTo(People.AUDITOR)).isTrue();
        assertThat(plan.isKnownTo(People.DAUGHTER)).isFalse();
    }

    @Test
    void the_active_plan_of_a_patient_is_the_one_in_force_unless_it_is_kept_apart() {
        PlanKeptApart apart = new PlanKeptApart(OTHER_PLAN, text("Eget team"));
        PlanClosed closed = new PlanClosed(ClosingReason.MOVED, Optional.empty(), new Dialogue(true, Optional.empty()));
        PlanAbsorbed absorbed = new PlanAbsorbed(id("merge"), OTHER_PLAN, 1, text("Ett räcker"), List.of(), List.of());
        assertThat(foldToPlan(drafted()).isTheActivePlan()).isFalse();
        assertThat(foldToPlan(activePlan()).isTheActivePlan()).isTrue();
        assertThat(foldToPlan(and(activePlan(), new PlanHeld(text("Sjuk")))).isTheActivePlan())
                .isTrue();
        assertThat(foldToPlan(and(activePlan(), apart)).isTheActivePlan()).isFalse();
        assertThat(foldToPlan(and(activePlan(), apart, absorbed)).isTheActivePlan())
                .isTrue();
        assertThat(foldToPlan(and(activePlan(), closed)).isTheActivePlan()).isFalse();
    }
}
