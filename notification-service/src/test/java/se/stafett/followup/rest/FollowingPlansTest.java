package se.stafett.followup.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.LogEvent;
import se.stafett.followup.running.FollowedPlan;
import se.stafett.followup.running.HeldFollowUp;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.People;
import se.stafett.rig.Request;
import se.stafett.rig.Store;

/** Follow-ups come of plans that are heard of by Kafka, whatever Kafka does with them, and of the clock. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class FollowingPlansTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final LocalDate REVIEW = FollowedPlan.today().plusDays(30);

    @Test
    void it_is_scheduled_rescheduled_moved_and_cancelled_with_the_plan() {
        FollowedPlan plan = FollowedPlan.agreed(REVIEW);
        HeldFollowUp followUp = plan.followUp();
        assertThat(followUp.read().at("followUp.unit")).isEqualTo(People.WARD);
        assertThat(followUp.read().at("followUp.dueOn")).isEqualTo(REVIEW.toString());

        plan.log
                .reviewedOn(REVIEW.plusDays(7))
                .moved(1, People.HOME)
                .moved(2, People.HOME)
                .moved(3, People.HOME);
        plan.published();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(followUp.read().at("followUp.unit")).isEqualTo(People.HOME));
        assertThat(followUp.read().at("followUp.dueOn"))
                .isEqualTo(REVIEW.plusDays(7).toString());
        assertThat(followUp.read(People.home()).status()).isEqualTo(200);

        plan.log.closed();
        plan.published();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(followUp.read().at("followUp.status")).isEqualTo("cancelled"));
        assertThat(followUp.read().at("followUp.cancellation.cause")).isEqualTo("plan-closed");
    }

    @Test
    void a_unit_that_has_it_no_more_reads_it_and_the_one_that_has_it_works_on_it() {
        FollowedPlan plan = FollowedPlan.agreed(REVIEW);
        plan.log
                .moved(1, People.HOME)
                .moved(2, People.HOME)
                .moved(3, People.HOME)
                .moved(4, People.HOME);
        plan.published();
        HeldFollowUp first = plan.followUp();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(first.read().at("followUp.unit")).isEqualTo(People.HOME));
        HeldFollowUp followUp = plan.followUp();
        String told = "{\"teller\":\"relative\",\"text\":\"Bra.\"}";
        Answer refused = followUp.post(People.ward(), "/experiences", told);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("not-the-following-unit");
        assertThat(refused.at("detail")).contains(People.HOME);
        assertThat(followUp.post(People.home(), "/experiences", told).status()).isEqualTo(201);
    }

    @Test
    void ten_deliveries_in_disorder_lead_to_what_one_in_order_does() {
        long seed = 20_261_122;
        List<FollowedPlan> plans = new ArrayList<>();
        List<LogEvent> events = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            FollowedPlan plan = FollowedPlan.blank();
            plan.log
                    .agreedOn(REVIEW)
                    .moved(1, People.HOME)
                    .moved(2, People.HOME)
                    .moved(3, People.HOME);
            plan.log.reviewedOn(REVIEW.plusDays(7)).merged().restored().reviewedOn(REVIEW.plusDays(9));
            events.addAll(plan.happened());
            plans.add(plan);
        }
        List<LogEvent> deliveries = new ArrayList<>(
                Collections.nCopies(10, events).stream().flatMap(List::stream).toList());
        Collections.shuffle(deliveries, new Random(seed));

        FollowedPlan.publish(deliveries);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(plans).allSatisfy(plan -> {
                    assertThat(plan.statuses()).as("seed " + seed).containsExactly("cancelled", "scheduled");
                    assertThat(plan.followUp().read(People.auditor()).at("followUp.dueOn"))
                            .isEqualTo(REVIEW.plusDays(9).toString());
                }));
        String settled = Store.state();
        FollowedPlan.publish(deliveries);
        FollowedPlan after = FollowedPlan.agreed(REVIEW);
        after.followUp();
        assertThat(plans).allSatisfy(plan -> assertThat(plan.statuses()).containsExactly("cancelled", "scheduled"));
        assertThat(settled).isNotEqualTo(Store.state());
    }

    @Test
    void on_its_day_it_falls_due_by_itself() {
        HeldFollowUp followUp = FollowedPlan.agreed(FollowedPlan.today()).followUp();

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(followUp.read().at("followUp.status")).isEqualTo("due"));
        assertThat(Request.get(followUp.path() + "/events")
                        .by(People.ward())
                        .send()
                        .ok()
                        .at("items.1.says.event.dueOn"))
                .isEqualTo(FollowedPlan.today().toString());
    }

    @Test
    void one_that_was_forgotten_becomes_overdue_and_is_escalated() {
        HeldFollowUp overdue =
                FollowedPlan.agreed(FollowedPlan.today().minusDays(7)).followUp();
        HeldFollowUp escalated =
                FollowedPlan.agreed(FollowedPlan.today().minusDays(14)).followUp();

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(overdue.read().at("followUp.status")).isEqualTo("overdue"));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(escalated.read().at("followUp.status")).isEqualTo("escalated"));
        assertThat(Store.versions(escalated.id())).containsExactly(1L, 2L, 3L, 4L);
    }
}
