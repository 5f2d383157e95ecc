package se.stafett.followup.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.stafett.care.HsaId;
import se.stafett.followup.domain.PlanGoal;
import se.stafett.followup.domain.PlanIntervention;
import se.stafett.followup.domain.PlanSnapshot;
import se.stafett.followup.domain.PlanStatus;
import se.stafett.followup.plans.PlanLog;

class PlanReceptionTest {
    private static final HsaId WARD = new HsaId(PlanLog.WARD);
    private final PlanLog log = new PlanLog();

    @Test
    void a_plan_is_told_with_its_items_and_who_answers_for_them() {
        log.drafted()
                .contact(PlanLog.HOME)
                .goal(1, false)
                .goal(2, true)
                .accepted(2)
                .device(4, 2);
        log.reviewedOn(LocalDate.of(2026, 6, 1)).agreed().moved(4, PlanLog.HOME);
        PlanSnapshot plan = PlanReception.of(log.plan());

        assertThat(plan.id()).isEqualTo(log.plan().planId());
        assertThat(plan.version()).isEqualTo(9);
        assertThat(plan.status()).isEqualTo(PlanStatus.ACTIVE);
        assertThat(plan.draftedBy()).isEqualTo(WARD);
        assertThat(plan.contact()).contains(new HsaId(PlanLog.HOME));
        assertThat(plan.reviewDate()).contains(LocalDate.of(2026, 6, 1));
        assertThat(plan.patient().ref().value()).isEqualTo(PlanLog.PATIENT);
        assertThat(plan.patient().identifier().value()).isEqualTo("191212121212");
        assertThat(plan.goals())
                .containsExactly(
                        new PlanGoal(PlanLog.item(1), WARD, PlanGoal.Standing.PROPOSED, false),
                        new PlanGoal(PlanLog.item(2), WARD, PlanGoal.Standing.ACCEPTED, true));
        assertThat(plan.interventions())
                .containsExactly(new PlanIntervention(PlanLog.item(4), new HsaId(PlanLog.HOME), true, true));
    }

    @Test
    void goals_that_are_reached_and_goals_that_have_ended_are_told_apart() {
        log.drafted()
                .goal(1, false)
                .accepted(1)
                .outcome(1, "achieved")
                .goal(2, false)
                .declined(2);

        assertThat(PlanReception.of(log.plan()).goals())
                .extracting(PlanGoal::standing)
                .containsExactly(PlanGoal.Standing.COMPLETED, PlanGoal.Standing.ENDED);
    }

    @Test
    void what_has_ended_with_the_plan_is_open_no_more() {
        log.drafted()
                .goal(1, false)
                .accepted(1)
                .training(4, 1)
                .reviewedOn(LocalDate.of(2026, 6, 1))
                .agreed();
        log.closed();
        PlanSnapshot plan = PlanReception.of(log.plan());

        assertThat(plan.status()).isEqualTo(PlanStatus.REVOKED);
        assertThat(plan.goals()).extracting(PlanGoal::standing).containsExactly(PlanGoal.Standing.ENDED);
        assertThat(plan.interventions()).extracting(PlanIntervention::isOpen).containsExactly(false);
    }

    @Test
    void a_draft_without_contact_or_review_date_says_so() {
        PlanSnapshot plan = PlanReception.of(log.drafted().plan());

        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(plan.contact()).isEmpty();
        assertThat(plan.reviewDate()).isEmpty();
        assertThat(plan.goals()).isEmpty();
    }
}
