package se.stafett.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.followup.AchievedGoal;
import se.stafett.contracts.followup.FollowUpConcluded;
import se.stafett.contracts.followup.FollowUpEventCodec;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.plan.Dialogue;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.plan.running.OpenedPlan;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.OtherService;
import se.stafett.rig.People;
import se.stafett.rig.Request;
import se.stafett.store.keys.Keys;

/** Goals and plans follow from concluded follow-ups that come by Kafka, whatever Kafka does with them. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class OutcomeOfFollowUpTest {
    private static final By WARD = new By("clinician", People.WARD_THERAPIST, People.WARD, "SE0000000009-REGION");
    private static final LocalDate NEXT = OpenedPlan.today().plusMonths(5);

    private final OtherService followUps = OtherService.of("notification-service", "care.followup.v1");

    @Inject
    Keys keys;

    private LogEvent concluded(OpenedPlan plan, String outcome, @Nullable LocalDate next, AchievedGoal... goals) {
        PatientKey key = keys.forPatient(plan.patientRef()).await().atMost(Duration.ofMinutes(1));
        UUID followUp = UUID.randomUUID();
        FollowUpConcluded event = new FollowUpConcluded(
                new Patient("http://electronichealth.se/identifier/personnummer", plan.number(), null, null),
                plan.id(),
                plan.version(),
                People.WARD,
                outcome,
                outcome.equals("close"),
                outcome.equals("close") ? null : true,
                List.of(goals),
                new Dialogue(true, "Vid hembesöket."),
                next,
                null);
        return followUps.happens(plan.patientRef(), key, followUp, 2, new FollowUpEventCodec(), WARD, event);
    }

    private static AchievedGoal reached(UUID goal, String achievement) {
        return new AchievedGoal(goal, achievement, null, "Går till grinden.");
    }

    private static List<String> types(OpenedPlan plan) {
        JsonNode events = Request.get(plan.path() + "/events?limit=100")
                .by(People.auditor())
                .send()
                .ok()
                .json()
                .path("items");
        return StreamSupport.stream(events.spliterator(), false)
                .map(event -> event.path("type").asText())
                .toList();
    }

    @Test
    void outcomes_are_recorded_and_the_next_review_is_set() {
        OpenedPlan plan = OpenedPlan.active();
        UUID goal = UUID.fromString(plan.read().at("plan.goals.0.id"));

        followUps.publish(concluded(plan, "continue", NEXT, reached(goal, "improving")));

        await().untilAsserted(() -> {
            Answer read = plan.read().ok();
            assertThat(read.at("plan.goals.0.achievement.status")).isEqualTo("improving");
            assertThat(read.at("plan.goals.0.achievement.note")).isEqualTo("Går till grinden.");
            assertThat(read.at("plan.reviewDate")).isEqualTo(NEXT.toString());
            assertThat(read.at("plan.status")).isEqualTo("active");
        });
    }

    @Test
    void a_follow_up_that_ends_the_plan_closes_it_after_the_same_dialogue() {
        OpenedPlan plan = OpenedPlan.active();
        UUID goal = UUID.fromString(plan.read().at("plan.goals.0.id"));

        followUps.publish(concluded(plan, "close", null, reached(goal, "achieved")));

        await().untilAsserted(() -> {
            Answer read = plan.read().ok();
            assertThat(read.at("plan.status")).isEqualTo("completed");
            assertThat(read.at("plan.closure.reason")).isEqualTo("goals-met");
            assertThat(read.at("plan.closure.dialogue.note")).isEqualTo("Vid hembesöket.");
            assertThat(read.at("plan.closure.by.role")).isEqualTo("system");
            assertThat(read.at("plan.closure.by.unit")).isEqualTo(People.WARD);
            assertThat(read.at("plan.goals.0.status")).isEqualTo("completed");
        });
    }

    @Test
    void ten_deliveries_in_disorder_are_taken_over_once() {
        long seed = 20261122;
        List<OpenedPlan> plans =
                IntStream.range(0, 4).mapToObj(n -> OpenedPlan.active()).toList();
        List<Integer> before = plans.stream().map(plan -> types(plan).size()).toList();
        List<LogEvent> events = new ArrayList<>();
        for (OpenedPlan plan : plans) {
            UUID goal = UUID.fromString(plan.read().at("plan.goals.0.id"));
            events.add(concluded(plan, "continue", NEXT, reached(goal, "improving")));
            events.add(concluded(plan, "close", null, reached(goal, "achieved")));
        }
        List<LogEvent> deliveries = new ArrayList<>(
                Collections.nCopies(10, events).stream().flatMap(List::stream).toList());
        Collections.shuffle(deliveries, new Random(seed));

        followUps.publish(deliveries);

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(plans)
                        .allSatisfy(plan -> assertThat(types(plan).stream().skip(before.get(plans.indexOf(plan))))
                                .as("seed " + seed)
                                .containsExactly(
                                        "plan.goal-outcome-recorded.v2",
                                        "plan.review-date-set.v1",
                                        "plan.goal-outcome-recorded.v2",
                                        "plan.closed.v1")));
        followUps.publish(deliveries);
        await().during(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(plans)
                        .allSatisfy(plan -> assertThat(types(plan)).hasSize(before.get(plans.indexOf(plan)) + 4)));
    }

    @Test
    void what_was_found_of_goals_is_recorded_where_a_merge_took_them_and_that_plan_goes_on() {
        OpenedPlan absorbed = OpenedPlan.active();
        UUID goal = UUID.fromString(absorbed.read().at("plan.goals.0.id"));
        OpenedPlan surviving = OpenedPlan.draft(absorbed.number());
        LogEvent event = concluded(absorbed, "close", null, reached(goal, "achieved"));
        surviving
                .post(
                        "/merges",
                        "{\"absorb\":\"%s\",\"absorbVersion\":%d,\"reason\":\"En plan\"}"
                                .formatted(absorbed.id(), absorbed.version()))
                .ok();

        followUps.publish(event);

        await().untilAsserted(() -> assertThat(surviving.read().at("plan.goals.0.achievement.status"))
                .isEqualTo("achieved"));
        assertThat(surviving.read().json().path("plan").has("closure")).isFalse();
    }

    @Test
    void a_plan_that_has_ended_is_left_in_peace_and_the_patient_goes_on() {
        OpenedPlan ended = OpenedPlan.active();
        UUID goal = UUID.fromString(ended.read().at("plan.goals.0.id"));
        ended.post("/closure", "{\"reason\":\"moved\",\"dialogue\":{\"held\":true}}")
                .ok();
        OpenedPlan other = OpenedPlan.ready(ended.number()).agreed();
        int before = types(ended).size();

        followUps.publish(
                concluded(ended, "continue", NEXT, reached(goal, "improving")), concluded(other, "continue", NEXT));

        await().untilAsserted(
                        () -> assertThat(other.read().at("plan.reviewDate")).isEqualTo(NEXT.toString()));
        assertThat(types(ended)).hasSize(before);
    }
}
