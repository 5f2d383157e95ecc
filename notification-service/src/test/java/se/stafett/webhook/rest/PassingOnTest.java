package se.stafett.webhook.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.plan.Participant;
import se.stafett.contracts.plan.ParticipantAdded;
import se.stafett.contracts.plan.ParticipantRemoved;
import se.stafett.contracts.plan.PlanDrafted;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanEventCodec;
import se.stafett.contracts.plan.SummaryWritten;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.OtherService;
import se.stafett.store.keys.Keys;
import se.stafett.webhook.receiving.Manner;
import se.stafett.webhook.receiving.Received;
import se.stafett.webhook.receiving.Receiver;

/** From the log of another service to a unit's own system. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class PassingOnTest {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final OtherService PLANS = OtherService.of("plan-service", "care.plan.v1");

    @Inject
    Keys keys;

    @Test
    void a_unit_gets_what_happens_where_it_takes_part_as_it_lies_in_the_log() throws JsonProcessingException {
        SubscribedUnit ward = SubscribedUnit.another();
        SubscribedUnit stranger = SubscribedUnit.another();
        try (Receiver wards = Receiver.that(Manner.status(200));
                Receiver strangers = Receiver.that(Manner.status(200))) {
            ward.subscribed(wards.url(), "plan.*");
            stranger.subscribed(strangers.url(), "*");
            Happening plan = plan(ward.unit());

            List<LogEvent> log =
                    List.of(plan.happens(drafted(ward.unit())), plan.happens(new SummaryWritten("Trött men klar")));
            PLANS.publish(log);

            await().atMost(SOON).until(() -> wards.requests().size() == 2);
            assertThat(wards.requests().stream().map(PassingOnTest::event)).containsExactlyElementsOf(log);
            JsonNode body = JSON.readTree(wards.requests().getFirst().body());
            assertThat(body.path("type").asText()).isEqualTo("plan.drafted.v1");
            assertThat(body.path("timestamp").asText()).endsWith("Z");
            assertThat(wards.requests()).noneMatch(request -> request.body().contains("Trött"));
            assertThat(strangers.connections()).isZero();
        }
    }

    @Test
    void who_joins_gets_what_follows_and_who_leaves_gets_that_and_no_more() {
        SubscribedUnit ward = SubscribedUnit.another();
        SubscribedUnit home = SubscribedUnit.another();
        try (Receiver homes = Receiver.that(Manner.status(200));
                Receiver wards = Receiver.that(Manner.status(200))) {
            home.subscribed(homes.url(), "*");
            ward.subscribed(wards.url(), "*");
            Happening plan = plan(ward.unit());
            UUID participant = UUID.randomUUID();

            PLANS.publish(
                    plan.happens(drafted(ward.unit())),
                    plan.happens(new ParticipantAdded(new Participant(
                            participant, "professional", "Petra Testsson", null, home.unit(), null, null))),
                    plan.happens(new SummaryWritten("Trött")),
                    plan.happens(new ParticipantRemoved(participant, "Flyttat")),
                    plan.happens(new SummaryWritten("Pigg")));

            await().atMost(SOON).until(() -> wards.requests().size() == 5);
            await().atMost(SOON).until(() -> homes.requests().size() == 3);
            assertThat(homes.requests().stream().map(request -> event(request).type()))
                    .containsExactly(
                            "plan.participant-added.v1", "plan.summary-written.v1", "plan.participant-removed.v1");
        }
    }

    @Test
    void what_is_heard_ten_times_in_disorder_is_sent_once_and_in_order() {
        SubscribedUnit ward = SubscribedUnit.another();
        try (Receiver wards = Receiver.that(Manner.status(200))) {
            ward.subscribed(wards.url(), "*");
            Happening plan = plan(ward.unit());
            LogEvent first = plan.happens(drafted(ward.unit()));
            LogEvent second = plan.happens(new SummaryWritten("Trött"));
            LogEvent third = plan.happens(new SummaryWritten("Pigg"));

            for (int time = 0; time < 10; time++) {
                PLANS.publish(third, first, second);
            }
            LogEvent last = plan.happens(new SummaryWritten("Klar"));
            PLANS.publish(last);

            await().atMost(SOON).until(() -> wards.requests().size() == 4);
            assertThat(wards.requests().stream().map(PassingOnTest::event)).containsExactly(first, second, third, last);
        }
    }

    @Test
    void what_was_laid_aside_is_listed_and_delivered_on_demand() {
        SubscribedUnit ward = SubscribedUnit.another();
        try (Receiver wards = Receiver.inTurn(nth -> Manner.status(nth <= 3 ? 500 : 200))) {
            UUID subscription = ward.subscribed(wards.url(), "*");
            PLANS.publish(plan(ward.unit()).happens(drafted(ward.unit())));
            await().atMost(SOON)
                    .until(() -> ward.deliveries(subscription, "?state=dead")
                                    .json()
                                    .path("items")
                                    .size()
                            == 1);
            assertThat(ward.read(subscription).json().path("dead").asInt()).isEqualTo(1);
            String delivery = ward.deliveries(subscription, "?state=dead").at("items.0.deliveryId");
            assertThat(ward.deliveries(subscription, "").at("items.0.outcome")).isEqualTo("answered-500");

            ward.does(subscription, "/deliveries/" + delivery + "/redelivery", 1)
                    .ok();

            await().atMost(SOON)
                    .until(() -> ward.deliveries(subscription, "?state=delivered")
                                    .json()
                                    .path("items")
                                    .size()
                            == 1);
            assertThat(wards.requests().getLast().header("webhook-id")).isEqualTo(delivery);
            assertThat(ward.does(subscription, "/deliveries/" + UUID.randomUUID() + "/redelivery", 1)
                            .code())
                    .isEqualTo("delivery-not-found");
        }
    }

    private static LogEvent event(Received request) {
        try {
            JsonNode data = JSON.readTree(request.body()).path("data");
            return CloudEventHeaders.read(
                    JSON.convertValue(data.path("headers"), new TypeReference<Map<String, String>>() {}),
                    data.path("payload").asText());
        } catch (JsonProcessingException e) {
            throw new AssertionError(request.body(), e);
        }
    }

    private static PlanDrafted drafted(String unit) {
        return new PlanDrafted(
                new Patient("http://electronichealth.se/identifier/personnummer", Numbers.next(), null, null),
                unit,
                null);
    }

    private Happening plan(String unit) {
        String patient = UUID.randomUUID().toString().replace("-", "");
        PatientKey key = keys.forPatient(patient).await().atMost(SOON);
        return new Happening(
                patient, key, UUID.randomUUID(), new By("clinician", "SE0000000008-OT1", unit, "SE0000000008-1000"));
    }

    /** One plan in the making. */
    private static final class Happening {
        private final String patient;
        private final PatientKey key;
        private final UUID stream;
        private final By author;
        private long version;

        Happening(String patient, PatientKey key, UUID stream, By author) {
            this.patient = patient;
            this.key = key;
            this.stream = stream;
            this.author = author;
        }

        LogEvent happens(PlanEvent event) {
            version++;
            return PLANS.happens(patient, key, stream, version, new PlanEventCodec(), author, event);
        }
    }
}
