package se.stafett.followup.running;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.plan.PlanEventCodec;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.followup.plans.PlanLog;
import se.stafett.rig.Numbers;
import se.stafett.rig.OtherService;
import se.stafett.rig.People;
import se.stafett.rig.Request;
import se.stafett.store.keys.Keys;

/** A plan of plan-service, of a new patient, as far as its log is heard; and its follow-ups. */
public final class FollowedPlan {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final OtherService PLANS = OtherService.of("plan-service", "care.plan.v1");

    public final PlanLog log;
    private final String number;
    private final String patientRef;
    private final List<LogEvent> happened = new ArrayList<>();

    private FollowedPlan(String number) {
        this.number = number;
        log = new PlanLog(number);
        patientRef = Request.post(
                        "/v1/patient-references",
                        "{\"system\":\"http://electronichealth.se/identifier/personnummer\",\"value\":\"" + number
                                + "\"}")
                .by(People.ward())
                .send()
                .ok()
                .at("patientRef");
    }

    /** Nothing has happened to it yet. */
    public static FollowedPlan blank() {
        return new FollowedPlan(Numbers.next());
    }

    /** In force, with two goals, a training and a device of the ward's. */
    public static FollowedPlan agreed(LocalDate review) {
        FollowedPlan plan = blank();
        plan.log.agreedOn(review);
        return plan.published();
    }

    /** What has happened since and is in the log, though not yet published. */
    public List<LogEvent> happened() {
        PatientKey key = CDI.current()
                .select(Keys.class)
                .get()
                .forPatient(patientRef)
                .await()
                .atMost(PATIENCE);
        List<LogEvent> fresh = new ArrayList<>();
        for (int at = happened.size(); at < log.events().size(); at++) {
            LogEvent event = PLANS.happens(
                    patientRef,
                    key,
                    log.id(),
                    at + 1L,
                    new PlanEventCodec(),
                    PlanLog.author(),
                    log.events().get(at));
            happened.add(event);
            fresh.add(event);
        }
        return fresh;
    }

    public FollowedPlan published() {
        PLANS.publish(happened());
        return this;
    }

    public static void publish(List<LogEvent> events) {
        PLANS.publish(events);
    }

    /** The plan's follow-ups as a search finds them. */
    public List<JsonNode> followUps() {
        List<JsonNode> found = new ArrayList<>();
        Request.get("/v1/follow-ups?plan=" + log.id())
                .by(People.auditor())
                .send()
                .ok()
                .json()
                .path("items")
                .forEach(found::add);
        return found;
    }

    public List<String> statuses() {
        return followUps().stream()
                .map(one -> one.path("status").asText())
                .sorted()
                .toList();
    }

    /** The one that goes on, once there is one. */
    public HeldFollowUp followUp() {
        await().atMost(PATIENCE).until(() -> ongoing().isPresent());
        return HeldFollowUp.of(
                UUID.fromString(ongoing().orElseThrow().path("followUpId").asText()), number);
    }

    private Optional<JsonNode> ongoing() {
        return followUps().stream()
                .filter(one -> !Set.of("concluded", "cancelled")
                        .contains(one.path("status").asText()))
                .findFirst();
    }

    public String number() {
        return number;
    }

    public String patientRef() {
        return patientRef;
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }
}
