package se.stafett.bench.care;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import se.stafett.bench.course.PatientNumbers;
import se.stafett.local.client.Caller;
import se.stafett.local.client.CareServices;
import se.stafett.local.client.CommandLog;
import se.stafett.local.client.OpenThing;
import se.stafett.local.client.Patience;
import se.stafett.local.client.Refused;
import se.stafett.local.stack.StackPlace;
import se.stafett.local.token.Bearer;
import se.stafett.local.token.Role;
import se.stafett.local.token.TokenIssuer;

/** A ward that drafts plans and hands them over to a health centre, one after the other. */
public final class Ward {
    private static final String UNIT = "SE0000000001-STROKE";
    private static final String RECEIVER = "SE0000000003-CENTRE";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CareServices services;
    private final Caller ward;
    private final Caller receiver;
    private final PatientNumbers patients = new PatientNumbers();
    private final List<Long> commands = new ArrayList<>();

    public Ward(StackPlace place) {
        services = new CareServices(
                service -> URI.create(place.url(service)),
                new Patience(PATIENCE, Duration.ofSeconds(10)),
                CommandLog.none());
        TokenIssuer issuer = TokenIssuer.in(place.issuer());
        ward = caller(issuer, UNIT);
        receiver = caller(issuer, RECEIVER);
    }

    private static Caller caller(TokenIssuer issuer, String unit) {
        String token = issuer.token(Bearer.professional(Role.CLINICIAN, unit));
        return new Caller(unit, () -> token);
    }

    /** Drafts a plan with so many goals and hands all of them over, in a meeting of so many. */
    public HandedOver handOver(int items, int participants) throws InterruptedException {
        OpenThing plan = begin("/plans", draft());
        List<UUID> goals = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            goals.add(plan.send(ward, "goal-" + i, "/goals", body().put("words", "Mål " + i))
                    .made());
        }
        commands.clear();
        OpenThing handover = initiated(plan);
        for (int i = 0; i < participants; i++) {
            send(ward, handover, "participant-" + i, "/participants", participant(i));
        }
        for (UUID goal : goals) {
            send(ward, handover, "offer-" + goal, "/items/" + goal + "/offer", body().put("to", RECEIVER));
        }
        send(ward, handover, "meeting", "/meeting", meeting());
        send(receiver, handover, "reading", "/reading", body().put("planVersion", plan.version()));
        ObjectNode opening = body().put("patientPresent", true);
        opening.putArray("present");
        send(ward, handover, "opening", "/meeting/opening", opening);
        for (UUID goal : goals) {
            send(receiver, handover, "accept-" + goal, "/items/" + goal + "/acceptance", body());
        }
        send(ward, handover, "position", "/patient-position", body().put("position", "agreed"));
        send(ward, handover, "completion", "/completion", body());
        return new HandedOver(System.nanoTime(), commands, () -> isMoved(plan));
    }

    private void send(Caller caller, OpenThing thing, String step, String path, ObjectNode body) {
        long begin = System.nanoTime();
        thing.send(caller, step, path, body);
        commands.add(System.nanoTime() - begin);
    }

    private boolean isMoved(OpenThing plan) {
        JsonNode read = services.at(plan.path()).get(ward, plan.path());
        return StreamSupport.stream(read.path("plan").path("goals").spliterator(), false)
                .allMatch(goal -> goal.path("responsible").asText().equals(RECEIVER));
    }

    /** handover-service may have to hear of the plan first. */
    private OpenThing initiated(OpenThing plan) throws InterruptedException {
        ObjectNode body = body().put("plan", plan.id().toString()).put("planVersion", plan.version());
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return begin("/handovers", body);
            } catch (Refused notYet) {
                if (Instant.now().isAfter(deadline)) {
                    throw notYet;
                }
                Thread.sleep(Duration.ofMillis(5));
            }
        }
    }

    private OpenThing begin(String collection, ObjectNode body) {
        return OpenThing.begin(services.at(collection), "bench:" + UUID.randomUUID(), ward, collection, body);
    }

    private ObjectNode draft() {
        ObjectNode body = body();
        body.putObject("patient")
                .put("system", "http://electronichealth.se/identifier/nationelltReservnummer")
                .put("value", patients.next());
        return body;
    }

    private static ObjectNode participant(int number) {
        return body().put("kind", "relative").put("name", "Anhörig " + number).put("part", "remaining");
    }

    private static ObjectNode meeting() {
        Instant start = Instant.now().plus(Duration.ofDays(1));
        return body().put("start", start.toString())
                .put("end", start.plus(Duration.ofHours(1)).toString())
                .put("where", "Rum 3");
    }

    private static ObjectNode body() {
        return JsonNodeFactory.instance.objectNode();
    }
}
