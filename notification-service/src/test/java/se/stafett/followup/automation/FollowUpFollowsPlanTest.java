package se.stafett.followup.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.followup.CurrentFollowUp;
import se.stafett.contracts.plan.PlanEventTypes;
import se.stafett.followup.plans.PlanLog;

/** Given what happened to a plan, then its follow-up is this. */
class FollowUpFollowsPlanTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 15);

    private final Scene scene = new Scene(Instant.parse("2026-03-02T09:00:00Z"));
    private final PlanLog log = scene.log;

    @Test
    void a_plan_that_is_agreed_with_a_review_date_has_a_follow_up() {
        log.agreedOn(JUNE);
        CurrentFollowUp followUp = scene.delivered().only();

        assertThat(followUp.status()).isEqualTo("scheduled");
        assertThat(followUp.dueOn()).isEqualTo(JUNE);
        assertThat(followUp.unit()).isEqualTo(PlanLog.WARD);
        assertThat(followUp.plan()).isEqualTo(log.id());
        assertThat(followUp.planVersion()).isEqualTo(9);
        assertThat(followUp.scheduled().by().role()).isEqualTo("system");
    }

    @Test
    void a_draft_has_none_nor_has_a_plan_without_a_review_date() {
        log.drafted().reviewedOn(JUNE);
        assertThat(scene.delivered().followUps()).isEmpty();

        Scene undated = new Scene(Instant.parse("2026-03-02T09:00:00Z"));
        undated.log.drafted().goal(1, false).accepted(1).training(3, 1).agreed();
        assertThat(undated.delivered().followUps()).isEmpty();
        undated.log.reviewedOn(JUNE);
        assertThat(undated.delivered().only().dueOn()).isEqualTo(JUNE);
    }

    @Test
    void another_review_date_moves_it_to_another_day() {
        log.agreedOn(JUNE).reviewedOn(AUGUST);
        CurrentFollowUp followUp = scene.delivered().only();

        assertThat(followUp.dueOn()).isEqualTo(AUGUST);
        assertThat(followUp.planVersion()).isEqualTo(10);
    }

    @Test
    void it_moves_when_another_unit_comes_to_answer_for_most() {
        log.agreedOn(JUNE).moved(1, PlanLog.HOME).moved(3, PlanLog.HOME);
        assertThat(scene.delivered().only().unit()).isEqualTo(PlanLog.WARD);
        log.moved(2, PlanLog.HOME);
        CurrentFollowUp followUp = scene.delivered().only();

        assertThat(followUp.unit()).isEqualTo(PlanLog.HOME);
        assertThat(followUp.units()).containsExactly(PlanLog.WARD, PlanLog.HOME);
    }

    @Test
    void it_moves_to_the_named_contacts_unit_when_that_answers_for_something() {
        log.agreedOn(JUNE).contact(PlanLog.HOME);
        assertThat(scene.delivered().only().unit()).isEqualTo(PlanLog.WARD);
        log.moved(4, PlanLog.HOME);
        assertThat(scene.delivered().only().unit()).isEqualTo(PlanLog.HOME);
    }

    @Test
    void it_moves_when_what_one_unit_answered_for_has_ended() {
        log.agreedOn(JUNE).moved(3, PlanLog.HOME).moved(1, PlanLog.HOME).stopped(4);
        assertThat(scene.delivered().only().unit()).isEqualTo(PlanLog.HOME);
        log.outcome(1, "achieved").stopped(3).outcome(2, "achieved");
        assertThat(scene.delivered().only().unit()).isEqualTo(PlanLog.WARD);
    }

    @Test
    void it_ends_with_the_plan() {
        log.agreedOn(JUNE).closed();
        CurrentFollowUp followUp = scene.delivered().only();

        assertThat(followUp.status()).isEqualTo("cancelled");
        assertThat(followUp.cancellation()).isNotNull();
        assertThat(followUp.cancellation().cause()).isEqualTo("plan-closed");
    }

    @Test
    void a_plan_in_error_takes_it_with_it() {
        log.agreedOn(JUNE).inError();
        assertThat(scene.delivered().only().status()).isEqualTo("cancelled");
    }

    @Test
    void a_plan_that_comes_back_from_a_merge_is_followed_up_anew() {
        log.agreedOn(JUNE).merged().restored();
        List<CurrentFollowUp> followUps = scene.delivered().followUps();

        assertThat(followUps).extracting(CurrentFollowUp::status).containsExactly("cancelled", "scheduled");
        assertThat(followUps.getLast().dueOn()).isEqualTo(JUNE);
    }

    @Test
    void the_next_review_date_after_one_that_has_ended_schedules_another() {
        log.agreedOn(JUNE);
        scene.delivered().cancelledByUnit();
        log.moved(1, PlanLog.HOME).stopped(3);
        assertThat(scene.delivered().only().status()).isEqualTo("cancelled");
        log.reviewedOn(AUGUST);
        List<CurrentFollowUp> followUps = scene.delivered().followUps();

        assertThat(followUps).extracting(CurrentFollowUp::status).containsExactly("cancelled", "scheduled");
        assertThat(followUps.getLast().dueOn()).isEqualTo(AUGUST);
    }

    @Test
    void every_automation_has_a_name_of_its_own_that_says_when_and_then() {
        assertThat(FollowUpsOfPlans.RULES)
                .extracting(WhenThen::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("when-[a-z-]+-then-[a-z-]+"));
    }

    @Test
    void they_listen_for_events_that_there_are() {
        Set<String> names = PlanEventTypes.published().names();
        assertThat(FollowUpsOfPlans.RULES.stream().flatMap(rule -> rule.kinds().stream()))
                .allMatch(kind -> names.stream().anyMatch(name -> name.startsWith(kind + ".v")));
    }
}
