package se.stafett.notice.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.care.PatientIdentifier;
import se.stafett.contracts.event.EventTime;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.handover.HandoverEvent;
import se.stafett.contracts.handover.HandoverEventCodec;
import se.stafett.contracts.handover.HandoverInitiated;
import se.stafett.contracts.handover.ItemDeclined;
import se.stafett.contracts.handover.ItemOffered;
import se.stafett.contracts.handover.MeetingScheduled;
import se.stafett.contracts.handover.ReadingConfirmed;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.edge.identity.PatientReferences;
import se.stafett.local.token.Bearer;
import se.stafett.local.token.Role;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.OtherService;
import se.stafett.rig.People;
import se.stafett.rig.Place;
import se.stafett.rig.Request;
import se.stafett.store.keys.Keys;

/** From the log of another service to the inbox of those concerned, and back the receipt. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class InboxTest {
    private static final String PATH = "/v1/notices";
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final OtherService HANDOVERS = OtherService.of("handover-service", "care.handover.v1");
    private static final AtomicInteger UNITS = new AtomicInteger();
    private static final UUID ITEM = UUID.randomUUID();

    @Inject
    Keys keys;

    @Inject
    PatientReferences references;

    @Test
    void what_a_unit_is_offered_lies_in_its_inbox_and_in_no_other() {
        Handover handover = handover();
        handover.happens(handover.sender, new ItemOffered(ITEM, handover.receiver));

        JsonNode notice = inbox(handover.receiver, 1).get(0);

        assertThat(notice.path("kind").asText()).isEqualTo("item-offered");
        assertThat(notice.path("to").asText()).isEqualTo("unit:" + handover.receiver);
        assertThat(notice.at("/about/kind").asText()).isEqualTo("handover");
        assertThat(notice.at("/about/id").asText()).isEqualTo(handover.id.toString());
        assertThat(notice.path("patientRef").asText()).isEqualTo(handover.patientRef);
        assertThat(list(handover.sender, "").json().path("items")).isEmpty();
    }

    @Test
    void the_first_receipt_stands_and_takes_the_notice_from_the_unread() {
        Handover handover = handover();
        handover.happens(handover.sender, new ItemOffered(ITEM, handover.receiver));
        String id = inbox(handover.receiver, 1).get(0).path("noticeId").asText();

        Answer first = reading(handover.receiver, "SE0000000007-ONE", id).ok();
        Answer second = reading(handover.receiver, "SE0000000007-TWO", id).ok();

        assertThat(first.at("readBy")).isEqualTo("SE0000000007-ONE");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(list(handover.receiver, "?unread=true").json().path("items")).isEmpty();
        assertThat(list(handover.receiver, "?unread=false").at("items.0.readBy"))
                .isEqualTo("SE0000000007-ONE");
    }

    @Test
    void what_is_offered_again_before_anyone_read_is_one_notice_that_counts() {
        Handover handover = handover();
        for (int item = 0; item < 40; item++) {
            handover.happens(handover.sender, new ItemOffered(UUID.randomUUID(), handover.receiver));
        }

        await().atMost(SOON)
                .until(() -> list(handover.receiver, "").at("items.0.times").equals("40"));
        String id = inbox(handover.receiver, 1).get(0).path("noticeId").asText();
        reading(handover.receiver, "SE0000000007-ONE", id).ok();
        handover.happens(handover.sender, new ItemOffered(ITEM, handover.receiver));

        JsonNode unread = await().atMost(SOON)
                .until(() -> list(handover.receiver, "?unread=true").json().path("items"), items -> items.size() == 1);
        assertThat(unread.get(0).path("times").asInt()).isEqualTo(1);
        assertThat(unread.get(0).path("noticeId").asText()).isNotEqualTo(id);
    }

    @Test
    void a_sender_learns_that_an_item_was_declined() {
        Handover handover = handover();
        handover.happens(handover.sender, new ItemOffered(ITEM, handover.receiver));
        handover.happens(handover.receiver, new ItemDeclined(ITEM, handover.receiver, "Ingen plats"));

        assertThat(inbox(handover.sender, 1).get(0).path("kind").asText()).isEqualTo("item-declined");
    }

    @Test
    void what_is_heard_ten_times_in_disorder_is_given_once() {
        Handover handover = handover();
        LogEvent offered = handover.written(handover.sender, new ItemOffered(ITEM, handover.receiver));
        LogEvent declined =
                handover.written(handover.receiver, new ItemDeclined(ITEM, handover.receiver, "Ingen plats"));
        for (int time = 0; time < 10; time++) {
            HANDOVERS.publish(declined, offered);
        }
        handover.happens(handover.sender, new ItemOffered(UUID.randomUUID(), handover.receiver));

        await().atMost(SOON)
                .until(() -> list(handover.receiver, "").at("items.0.times").equals("2"));
        assertThat(inbox(handover.sender, 1).get(0).path("times").asInt()).isEqualTo(1);
    }

    @Test
    void a_notice_that_nobody_has_opened_is_shown_as_undelivered() {
        Handover handover = handover();
        handover.happens(handover.sender, new ItemOffered(ITEM, handover.receiver));
        await().atMost(SOON).until(() -> undelivered().contains("unit:" + handover.receiver));

        JsonNode notice = inbox(handover.receiver, 1).get(0);
        assertThat(list(handover.receiver, "").at("items.0.deliveredAt")).isNotEmpty();

        assertThat(notice.path("times").asInt()).isEqualTo(1);
        assertThat(undelivered()).doesNotContain("unit:" + handover.receiver);
    }

    @Test
    void a_meeting_is_told_to_the_patient_too_who_reads_their_own_inbox() {
        Handover handover = handover();
        handover.happens(handover.sender, new ItemOffered(ITEM, handover.receiver));
        handover.happens(handover.sender, meeting(Duration.ofDays(10)));

        JsonNode notices = await().atMost(SOON)
                .until(
                        () -> Request.get(PATH)
                                .by(People.patient(handover.number))
                                .send()
                                .json()
                                .path("items"),
                        items -> items.size() == 1);

        assertThat(notices.get(0).path("kind").asText()).isEqualTo("meeting-scheduled");
        Answer read = Request.post(PATH + "/" + notices.get(0).path("noticeId").asText() + "/reading", "")
                .by(People.patient(handover.number))
                .withNewKey()
                .send()
                .ok();
        assertThat(read.at("readBy")).isEqualTo(handover.patientRef);
        assertThat(Request.get(PATH)
                        .by(People.patient(Numbers.next()))
                        .send()
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void when_a_meeting_is_near_all_are_reminded_and_who_has_not_read_is_told_so() {
        Handover handover = handover();
        String reader = unit();
        handover.happens(handover.sender, new ItemOffered(ITEM, handover.receiver));
        handover.happens(handover.sender, new ItemOffered(UUID.randomUUID(), reader));
        handover.happens(reader, new ReadingConfirmed(reader, 1));
        handover.happens(handover.sender, meeting(Duration.ofHours(1)));

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(kinds(handover.receiver))
                    .containsExactlyInAnyOrder("item-offered", "meeting-scheduled", "meeting-near", "not-yet-read");
            assertThat(kinds(reader)).containsExactlyInAnyOrder("item-offered", "meeting-scheduled", "meeting-near");
            assertThat(kinds(handover.sender)).containsExactly("meeting-near");
        });
    }

    @Test
    void a_meeting_that_is_moved_is_near_when_its_new_time_is() throws SQLException {
        Handover handover = handover();
        handover.happens(handover.sender, new ItemOffered(ITEM, handover.receiver));
        handover.happens(handover.sender, meeting(Duration.ofDays(10)));
        await().atMost(SOON).until(() -> kinds(handover.receiver).contains("meeting-scheduled"));
        assertThat(dueIn(handover.id)).isGreaterThan(Duration.ofDays(8));

        handover.happens(handover.sender, meeting(Duration.ofDays(5)));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(dueIn(handover.id)).isBetween(Duration.ofDays(3), Duration.ofDays(5)));
        assertThat(kinds(handover.receiver)).doesNotContain("meeting-near");
    }

    @Test
    void another_s_notice_is_as_if_there_were_none() {
        Handover handover = handover();
        handover.happens(handover.sender, new ItemOffered(ITEM, handover.receiver));
        String id = inbox(handover.receiver, 1).get(0).path("noticeId").asText();

        for (Answer answer : List.of(
                reading(handover.sender, "SE0000000007-ONE", id),
                reading(handover.receiver, "SE0000000007-ONE", UUID.randomUUID().toString()),
                Request.post(PATH + "/" + id + "/reading", "")
                        .by(People.patient(handover.number))
                        .withNewKey()
                        .send())) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.code()).isEqualTo("notice-not-found");
        }
    }

    @Test
    void relatives_have_no_inbox_and_auditors_give_no_receipts() {
        assertThat(Request.get(PATH).by(People.relative(Numbers.next())).send().code())
                .isEqualTo("role-not-allowed");
        assertThat(Request.post(PATH + "/" + UUID.randomUUID() + "/reading", "")
                        .by(People.auditor())
                        .withNewKey()
                        .send()
                        .code())
                .isEqualTo("role-not-allowed");
    }

    @Test
    void a_receipt_needs_a_key() {
        assertThat(Request.post(PATH + "/" + UUID.randomUUID() + "/reading", "")
                        .by(People.ward())
                        .send()
                        .code())
                .isEqualTo("idempotency-key-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?unread=yes",
                "?unread=TRUE",
                "?undelivered=1",
                "?limit=0",
                "?limit=201",
                "?limit=ten",
                "?cursor=x",
                "?cursor=AAAA",
                "?unread=true&cursor=%20"
            })
    void a_question_that_is_not_as_it_must_be_is_refused(String query) {
        Answer answer = Request.get(PATH + query).by(People.ward()).send();

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isIn("input-invalid", "limit-invalid", "cursor-invalid");
    }

    private Handover handover() {
        String number = Numbers.next();
        String ref = references
                .of(PatientIdentifier.parse(
                                "http://electronichealth.se/identifier/personnummer",
                                number,
                                LocalDate.of(2026, 11, 22))
                        .trusted())
                .value();
        Handover handover =
                new Handover(number, ref, keys.forPatient(ref).await().atMost(SOON), unit(), unit());
        handover.happens(
                handover.sender,
                new HandoverInitiated(
                        new Patient("http://electronichealth.se/identifier/personnummer", number, null, null),
                        UUID.randomUUID(),
                        1,
                        handover.sender,
                        null,
                        EventTime.format(Instant.now().plus(Duration.ofDays(7))),
                        List.of()));
        return handover;
    }

    private static MeetingScheduled meeting(Duration ahead) {
        Instant start = Instant.now().plus(ahead);
        return new MeetingScheduled(
                EventTime.format(start), EventTime.format(start.plus(Duration.ofHours(1))), "Sal 4", null);
    }

    private static String unit() {
        return "SE0000000007-UNIT" + UNITS.incrementAndGet();
    }

    private static Answer list(String unit, String query) {
        return Request.get(PATH + query)
                .by(People.professional(Role.CLINICIAN, unit))
                .send()
                .ok();
    }

    private static JsonNode inbox(String unit, int notices) {
        return await().atMost(SOON).until(() -> list(unit, "").json().path("items"), items -> items.size() == notices);
    }

    private static List<String> kinds(String unit) {
        return texts(list(unit, "").json(), "kind");
    }

    private static List<String> undelivered() {
        return texts(
                Request.get(PATH + "?undelivered=true&limit=200")
                        .by(People.auditor())
                        .send()
                        .ok()
                        .json(),
                "to");
    }

    private static List<String> texts(JsonNode page, String field) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }

    private static Answer reading(String unit, String person, String notice) {
        return Request.post(PATH + "/" + notice + "/reading", "")
                .by(Place.issuer().token(Bearer.professional(Role.CLINICIAN, unit, person)))
                .withNewKey()
                .send();
    }

    private static Duration dueIn(UUID handover) throws SQLException {
        try (Connection connection = Place.database();
                PreparedStatement query = connection.prepareStatement(
                        "select max(due_at) from notice.reminder where about_id = ? and kind = 'meeting-near'")) {
            query.setObject(1, handover);
            try (var found = query.executeQuery()) {
                found.next();
                return Duration.between(Instant.now(), found.getTimestamp(1).toInstant());
            }
        }
    }

    /** One handover in the making. */
    private static final class Handover {
        final UUID id = UUID.randomUUID();
        final String number;
        final String patientRef;
        final String sender;
        final String receiver;
        private final PatientKey key;
        private long version;

        Handover(String number, String patientRef, PatientKey key, String sender, String receiver) {
            this.number = number;
            this.patientRef = patientRef;
            this.key = key;
            this.sender = sender;
            this.receiver = receiver;
        }

        void happens(String unit, HandoverEvent event) {
            HANDOVERS.publish(written(unit, event));
        }

        LogEvent written(String unit, HandoverEvent event) {
            version++;
            return HANDOVERS.happens(
                    patientRef,
                    key,
                    id,
                    version,
                    new HandoverEventCodec(),
                    new By("clinician", "SE0000000007-OT1", unit, "SE0000000007-1000"),
                    event);
        }
    }
}
