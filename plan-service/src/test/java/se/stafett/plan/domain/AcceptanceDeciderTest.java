package se.stafett.plan.domain;

import static se.stafett.plan.domain.People.GRETA;
import static se.stafett.plan.domain.People.HANDOVERS;
import static se.stafett.plan.domain.People.HOME_THERAPIST;
import static se.stafett.plan.domain.People.NILS;
import static se.stafett.plan.domain.People.WARD;
import static se.stafett.plan.domain.People.WARD_THERAPIST;
import static se.stafett.plan.domain.PlanSpec.given;
import static se.stafett.plan.domain.Samples.WALK;
import static se.stafett.plan.domain.Samples.accepted;
import static se.stafett.plan.domain.Samples.as;
import static se.stafett.plan.domain.Samples.drafted;
import static se.stafett.plan.domain.Samples.homeTakesPart;
import static se.stafett.plan.domain.Samples.maybe;
import static se.stafett.plan.domain.Samples.proposed;
import static se.stafett.plan.domain.Samples.text;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stafett.plan.domain.AccessRefusal.AcceptanceGivenByAnother;
import se.stafett.plan.domain.AccessRefusal.NotTheResponsibleUnit;
import se.stafett.plan.domain.AccessRefusal.PlanNotFound;
import se.stafett.plan.domain.AccessRefusal.RoleMayNot;
import se.stafett.plan.domain.GoalCommand.AcceptGoal;
import se.stafett.plan.domain.GoalCommand.DeclineGoal;
import se.stafett.plan.domain.GoalEvent.GoalAccepted;
import se.stafett.plan.domain.GoalEvent.GoalDeclined;
import se.stafett.plan.domain.GoalRefusal.GoalIsNotOpen;
import se.stafett.plan.domain.GoalRefusal.GoalIsNotProposed;
import se.stafett.plan.domain.GoalRefusal.GoalNotFound;

class AcceptanceDeciderTest {

    private static final DeclineGoal DECLINE = new DeclineGoal(WALK, text("Orkar inte"));
    private static final GoalDeclined DECLINED = new GoalDeclined(WALK, text("Orkar inte"));

    @Test
    void a_patient_accepts_their_goal() {
        given(drafted(), proposed(WALK))
                .when(accept(AcceptanceWay.BY_PATIENT), as(GRETA))
                .then(new GoalAccepted(WALK, AcceptanceWay.BY_PATIENT, Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(
            value = AcceptanceWay.class,
            names = {"IN_MEETING", "BY_REPRESENTATIVE"})
    void the_unit_that_answers_for_the_goal_records_what_was_said(AcceptanceWay way) {
        given(drafted(), proposed(WALK))
                .when(new AcceptGoal(WALK, way, maybe("Dottern med")), as(WARD_THERAPIST))
                .then(new GoalAccepted(WALK, way, maybe("Dottern med")));
    }

    @Test
    void nobody_says_that_the_patient_accepted_by_themselves_but_the_patient() {
        given(drafted(), proposed(WALK))
                .when(accept(AcceptanceWay.BY_PATIENT), as(WARD_THERAPIST))
                .thenRejected(new AcceptanceGivenByAnother(AcceptanceWay.BY_PATIENT));
        given(drafted(), proposed(WALK))
                .when(accept(AcceptanceWay.IN_MEETING), as(GRETA))
                .thenRejected(new AcceptanceGivenByAnother(AcceptanceWay.IN_MEETING));
    }

    @Test
    void nobody_answers_for_another_patient() {
        given(drafted(), proposed(WALK))
                .when(accept(AcceptanceWay.BY_PATIENT), as(NILS))
                .thenRejected(new PlanNotFound());
    }

    @Test
    void neither_another_unit_nor_a_machine_records_the_patients_answer() {
        given(drafted(), proposed(WALK), homeTakesPart())
                .when(accept(AcceptanceWay.IN_MEETING), as(HOME_THERAPIST))
                .thenRejected(new NotTheResponsibleUnit(WALK, WARD));
        given(drafted(), proposed(WALK))
                .when(accept(AcceptanceWay.IN_MEETING), as(HANDOVERS))
                .thenRejected(new RoleMayNot("system"));
        given(drafted(), proposed(WALK)).when(DECLINE, as(People.AUDITOR)).thenRejected(new RoleMayNot("auditor"));
    }

    @Test
    void what_is_accepted_was_proposed() {
        given(drafted(), proposed(WALK), accepted(WALK))
                .when(accept(AcceptanceWay.BY_PATIENT), as(GRETA))
                .thenRejected(new GoalIsNotProposed(WALK, GoalStatus.ACCEPTED));
        given(drafted()).when(accept(AcceptanceWay.BY_PATIENT), as(GRETA)).thenRejected(new GoalNotFound(WALK));
    }

    @Test
    void a_patient_may_say_no_also_to_what_they_once_accepted() {
        given(drafted(), proposed(WALK)).when(DECLINE, as(GRETA)).then(DECLINED);
        given(drafted(), proposed(WALK), accepted(WALK))
                .when(DECLINE, as(GRETA))
                .then(DECLINED);
        given(drafted(), proposed(WALK)).when(DECLINE, as(WARD_THERAPIST)).then(DECLINED);
    }

    @Test
    void nobody_says_no_twice() {
        given(drafted(), proposed(WALK), DECLINED)
                .when(DECLINE, as(GRETA))
                .thenRejected(new GoalIsNotOpen(WALK, GoalStatus.REJECTED));
    }

    private static AcceptGoal accept(AcceptanceWay way) {
        return new AcceptGoal(WALK, way, Optional.empty());
    }
}
