package se.stafett.trials.care;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.stafett.local.client.Caller;
import se.stafett.local.client.CareServices;
import se.stafett.local.client.CommandLog;
import se.stafett.local.client.OpenThing;
import se.stafett.local.client.Patience;
import se.stafett.local.client.Refused;
import se.stafett.rig.Numbers;
import se.stafett.trials.OwnStack;

/** What units do in these tests, in one call each. */
final class Care {
    static final String WARD = "SE0000000001-STROKE";
    static final String HOME = "SE0000000002-HOMEREHAB";
    static final String CENTRE = "SE0000000003-CENTRE";

    private static final ObjectMapper JSON = new ObjectMapper();

    final CareServices services;
    final Caller ward;
    final Caller home;
    final Caller centre;
    final Caller system;
    private final OwnStack stack;

    Care(OwnStack stack) {
        this.stack = stack;
        this.services = new CareServices(
                stack::url, new Patience(Duration.ofSeconds(30), Duration.ofSeconds(5)), CommandLog.none());
        this.ward = stack.people().clinician(WARD);
        this.home = stack.people().clinician(HOME);
        this.centre = stack.people().clinician(CENTRE);
        this.system = stack.people().system();
    }

    Caller patient(String number) {
        return stack.people().patient(number);
    }

    static ObjectNode json(String text) {
        try {
            return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(text, wrong);
        }
    }

    static String newNumber() {
        return Numbers.next();
    }

    OpenThing begin(Caller caller, String collection, ObjectNode body) {
        return OpenThing.begin(services.at(collection), key(), caller, collection, body);
    }

    private static String key() {
        return "trials:" + UUID.randomUUID();
    }

    /** Sends a command on the thing as it is now, whoever changed it last. */
    UUID send(Caller caller, OpenThing thing, String path, String body) {
        thing.read(system);
        var answer = thing.send(caller, key(), path, json(body));
        return answer.created() == null ? thing.id() : answer.made();
    }

    JsonNode read(Caller caller, OpenThing thing) {
        return services.at(thing.path()).get(caller, thing.path());
    }

    /** A draft of the ward's. */
    OpenThing draft(String number) {
        return begin(
                ward,
                "/plans",
                json(
                        "{'patient':{'system':'http://electronichealth.se/identifier/personnummer','value':'%s','name':'Tolvan Tolvansson'}}"
                                .formatted(number)));
    }

    UUID goal(OpenThing plan, String words) {
        return send(ward, plan, "/goals", "{'words':'%s'}".formatted(words));
    }

    /** A handover of all that is open at the ward, with the meeting in progress. */
    OpenThing handover(OpenThing plan) {
        plan.read(system);
        OpenThing handover = initiated("{'plan':'%s','planVersion':%d}".formatted(plan.id(), plan.version()));
        Instant start = Instant.now().plus(Duration.ofDays(1));
        send(
                ward,
                handover,
                "/meeting",
                "{'start':'%s','end':'%s','where':'Rum 3'}".formatted(start, start.plus(Duration.ofHours(1))));
        send(ward, handover, "/meeting/opening", "{'present':[],'patientPresent':true}");
        return handover;
    }

    /** handover-service may have to hear of the plan first. */
    OpenThing initiated(String body) {
        return await().atMost(Duration.ofMinutes(1))
                .ignoreException(Refused.class)
                .until(() -> begin(ward, "/handovers", json(body)), begun -> true);
    }

    void offer(OpenThing handover, UUID item, String unit) {
        send(ward, handover, "/items/" + item + "/offer", "{'to':'%s'}".formatted(unit));
    }

    void confirmReading(Caller receiver, OpenThing handover, long planVersion) {
        send(receiver, handover, "/reading", "{'planVersion':%d}".formatted(planVersion));
    }

    void accept(Caller receiver, OpenThing handover, UUID item) {
        send(receiver, handover, "/items/" + item + "/acceptance", "{}");
    }

    void keep(OpenThing handover, UUID item) {
        send(ward, handover, "/items/" + item + "/keeping", "{'reason':'Stannar hos oss.'}");
    }

    void complete(OpenThing handover) {
        send(ward, handover, "/patient-position", "{'position':'agreed'}");
        send(ward, handover, "/completion", "{}");
    }

    /** Which unit answers for a goal. */
    String responsible(OpenThing plan, UUID goal) {
        for (JsonNode one : read(system, plan).path("plan").path("goals")) {
            if (one.path("id").asText().equals(goal.toString())) {
                return one.path("responsible").asText();
            }
        }
        return "no such goal";
    }

    /** The types of what happened to a thing, in order. */
    List<String> happened(OpenThing thing) {
        JsonNode events = services.at(thing.path()).get(system, thing.path() + "/events?limit=200");
        List<String> types = new ArrayList<>();
        events.path("items").forEach(event -> types.add(event.path("type").asText()));
        return types;
    }
}
