package se.stafett.handover.rest;

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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.plan.ReviewDateSet;
import se.stafett.handover.running.RunningHandover;
import se.stafett.handover.running.RunningPlan;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.People;

/** The service's own copy of a plan is right whatever Kafka does with its events. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class PlanCopyTest {
    private static final long SEED = 20261122;

    @Test
    void events_that_come_ten_times_in_disorder_make_the_same_plan() {
        RunningPlan plan = RunningPlan.drafted();
        plan.goal("Gå till kören");
        RunningHandover handover = RunningHandover.of(plan);
        List<LogEvent> later = new ArrayList<>();
        for (int n = 0; n < 6; n++) {
            later.add(
                    plan.unpublished(new ReviewDateSet(LocalDate.of(2027, 1, 1).plusDays(n))));
        }
        List<LogEvent> deliveries = new ArrayList<>(
                Collections.nCopies(10, later).stream().flatMap(List::stream).toList());
        Collections.shuffle(deliveries, new Random(SEED));
        plan.publish(deliveries);
        plan.publish(later);
        handover.knowsThePlan();
        Answer read = handover.get(People.ward(), "/plan").ok();
        assertThat(read.version()).isEqualTo(plan.version());
        assertThat(read.at("plan.reviewDate")).isEqualTo("2027-01-06");
        assertThat(handover.get(People.ward(), "/plan?version=5").ok().at("plan.reviewDate"))
                .isEqualTo("2027-01-03");
    }

    @Test
    void a_version_that_is_on_its_way_is_waited_for_a_little() {
        RunningPlan plan = RunningPlan.drafted();
        UUID walk = plan.goal("Gå till kören");
        RunningHandover handover = RunningHandover.of(plan).offered(walk, People.HOME, People.home());
        LogEvent late = plan.unpublished(new ReviewDateSet(LocalDate.of(2027, 1, 1)));
        assertThat(handover.post(People.home(), "/reading", "{\"planVersion\":3}")
                        .code())
                .isEqualTo("plan-version-not-known");
        plan.publish(List.of(late));
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(handover.post(People.home(), "/reading", "{\"planVersion\":3}")
                                .status())
                        .isEqualTo(200));
    }
}
