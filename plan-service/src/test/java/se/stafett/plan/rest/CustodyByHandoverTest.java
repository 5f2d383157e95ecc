package se.stafett.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.handover.HandoverCompleted;
import se.stafett.contracts.handover.HandoverEventCodec;
import se.stafett.contracts.handover.MovedItem;
import se.stafett.contracts.handover.PatientsPosition;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.plan.running.OpenedPlan;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.OtherService;
import se.stafett.rig.People;
import se.stafett.rig.Request;
import se.stafett.store.keys.Keys;

/** Responsibility follows from completed handovers that come by Kafka, whatever Kafka does with them. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class CustodyByHandoverTest {
    private static final By WARD = new By("clinician", People.WARD_THERAPIST, People.WARD, "SE0000000009-REGION");

    private final OtherService handovers = OtherService.of("handover-service", "care.handover.v1");

    @Inject
    Keys keys;

    private LogEvent completed(OpenedPlan plan, UUID... items) {
        String patient = plan.patientRef();
        PatientKey key = keys.forPatient(patient).await().atMost(Duration.ofMinutes(1));
        UUID handover = UUID.randomUUID();
        List<MovedItem> moved = Stream.of(items)
                .map(item -> new MovedItem(item, People.HOME, People.HOME_THERAPIST))
                .toList();
        HandoverCompleted event = new HandoverCompleted(
                handover,
                plan.id(),
                1,
                People.WARD,
                moved,
                List.of(),
                List.of(),
                new PatientsPosition("agreed", null),
                true);
        return handovers.happens(patient, key, handover, 1, new HandoverEventCodec(), WARD, event);
    }

    private static List<String> custodyEvents(OpenedPlan plan) {
        JsonNode events = Request.get(plan.path() + "/events")
                .by(People.auditor())
                .send()
                .ok()
                .json()
                .path("items");
        return StreamSupport.stream(events.spliterator(), false)
                .map(event -> event.path("type").asText())
                .filter(type -> type.startsWith("plan.custody"))
                .toList();
    }

    @Test
    void with_a_completed_handover_every_accepted_item_answers_to_its_receiver() {
        OpenedPlan plan = OpenedPlan.draft();
        UUID walk = plan.goal("Gå");
        UUID cook = plan.goal("Laga mat");

        handovers.publish(completed(plan, walk));

        await().untilAsserted(() -> {
            Answer read = plan.read(People.ward()).ok();
            assertThat(read.at("plan.goals.0.responsible")).isEqualTo(People.HOME);
            assertThat(read.at("plan.goals.1.responsible")).isEqualTo(People.WARD);
        });
        assertThat(plan.read(People.home()).status()).isEqualTo(200);
        assertThat(cook).isNotEqualTo(walk);
    }

    @Test
    void ten_deliveries_in_disorder_move_custody_once() {
        long seed = 20261122;
        List<OpenedPlan> plans =
                IntStream.range(0, 4).mapToObj(n -> OpenedPlan.draft()).toList();
        List<LogEvent> events = new ArrayList<>();
        for (OpenedPlan plan : plans) {
            UUID walk = plan.goal("Gå");
            UUID cook = plan.goal("Laga mat");
            events.add(completed(plan, walk));
            events.add(completed(plan, walk, cook));
        }
        List<LogEvent> deliveries = new ArrayList<>(
                Collections.nCopies(10, events).stream().flatMap(List::stream).toList());
        Collections.shuffle(deliveries, new Random(seed));

        handovers.publish(deliveries);

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(plans)
                        .allSatisfy(plan -> assertThat(custodyEvents(plan))
                                .as("seed " + seed)
                                .containsExactly(
                                        "plan.custody-moved.v1", "plan.custody-kept.v1", "plan.custody-moved.v1")));
        LogEvent last = completed(plans.getFirst());
        handovers.publish(deliveries);
        handovers.publish(last);
        await().during(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(plans)
                        .allSatisfy(plan -> assertThat(custodyEvents(plan)).hasSize(3)));
    }

    @Test
    void a_missing_event_is_found_in_the_log_when_the_next_one_comes() {
        OpenedPlan plan = OpenedPlan.draft();
        UUID walk = plan.goal("Gå");
        UUID cook = plan.goal("Laga mat");
        LogEvent first = completed(plan, walk);
        LogEvent second = completed(plan, cook);

        handovers.publish(second);
        handovers.publish(first);

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(custodyEvents(plan))
                        .containsExactly("plan.custody-moved.v1", "plan.custody-moved.v1"));
    }

    @Test
    void what_a_merge_took_along_is_handed_over_where_it_is_now() {
        OpenedPlan absorbed = OpenedPlan.draft();
        UUID walk = absorbed.goal("Gå");
        OpenedPlan surviving = OpenedPlan.draft(absorbed.number());
        LogEvent handover = completed(absorbed, walk);
        surviving
                .post(
                        "/merges",
                        "{\"absorb\":\"%s\",\"absorbVersion\":%d,\"reason\":\"En plan\"}"
                                .formatted(absorbed.id(), absorbed.version()))
                .ok();

        handovers.publish(handover);

        await().untilAsserted(() -> assertThat(custodyEvents(surviving)).containsExactly("plan.custody-moved.v1"));
        assertThat(custodyEvents(absorbed)).isEmpty();
    }

    @Test
    void a_plan_that_has_ended_is_left_in_peace_and_the_patient_goes_on() {
        OpenedPlan ended = OpenedPlan.draft();
        UUID walk = ended.goal("Gå");
        OpenedPlan other = OpenedPlan.draft(ended.number());
        UUID cook = other.goal("Laga mat");
        ended.post("/closure", "{\"reason\":\"moved\",\"dialogue\":{\"held\":true}}")
                .ok();

        handovers.publish(completed(ended, walk), completed(other, cook));

        await().untilAsserted(() -> assertThat(custodyEvents(other)).containsExactly("plan.custody-moved.v1"));
        assertThat(custodyEvents(ended)).isEmpty();
    }
}
