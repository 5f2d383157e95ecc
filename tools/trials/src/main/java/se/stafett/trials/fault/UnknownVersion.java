package se.stafett.trials.fault;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.stafett.contracts.event.LogEvent;
import se.stafett.local.client.Answer;
import se.stafett.local.client.Caller;
import se.stafett.local.client.CareService;
import se.stafett.local.client.CommandLog;
import se.stafett.local.client.OpenThing;
import se.stafett.local.client.Patience;
import se.stafett.local.stack.Database;
import se.stafett.rig.Numbers;
import se.stafett.trials.OwnStack;
import se.stafett.trials.release.NextRelease;

/** What this release makes of an event of a version that only the next one knows: that patient waits, and nobody else. */
final class UnknownVersion {
    private static final String UNIT = "SE0000000001-UPGRADE";
    private static final int MOST_NEIGHBOURS = 2_000;
    private static final int UNAVAILABLE = 503;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(50);

    private final OwnStack host;
    private final Caller clinician;
    private final URI address;
    private final CareService present;
    private final CareService next;
    private final Tail tail;

    /**
     * @param present where this release answers
     * @param next where the next one does
     */
    UnknownVersion(OwnStack host, URI present, URI next, Tail tail) {
        Patience patience = new Patience(PATIENCE, Duration.ofSeconds(10));
        this.host = host;
        this.clinician = host.people().clinician(UNIT);
        this.address = present;
        this.present = new CareService(present, patience, CommandLog.none());
        this.next = new CareService(next, patience, CommandLog.none());
        this.tail = tail;
    }

    void tell(List<String> findings, List<String> notes) throws IOException, InterruptedException {
        OpenThing strange = draft(next);
        Answer told = strange.send(clinician, "story", "/story", object().put("drive", "Vill hem."));
        OpenThing neighbour = neighbour(told.lane());
        Answer after = neighbour.send(clinician, "story", "/summary", object().put("text", "Efter den nya."));

        Patiently.await(
                "the event after it in Kafka",
                PATIENCE,
                GLANCE,
                () -> tail.at(after.lane(), after.position()).isPresent());
        LogEvent event = tail.at(told.lane(), told.position()).orElseThrow();
        if (!event.type().equals(NextRelease.NEW_VERSION)) {
            findings.add("the next release wrote " + event.type());
        }
        int status = asked(strange.id());
        notes.add("a plan with " + event.type() + ", asked of this release: " + status);
        if (status != UNAVAILABLE) {
            findings.add("a plan with an event of a newer version is answered with " + status);
        }
        followed(event, after, findings, notes);
        if (next.get(clinician, strange.path()).path("plan").path("story").isMissingNode()) {
            findings.add("the next release does not show what it wrote");
        }
    }

    private void followed(LogEvent strange, Answer after, List<String> findings, List<String> notes) {
        Followers followers = new Followers(host.place(), List.of(Database.HANDOVER, Database.NOTIFICATION));
        findings.addAll(followers.reach(Map.of(after.lane(), after.position()), PATIENCE));
        findings.addAll(followers.halted());
        Set<String> waiting = followers.waiting().stream().collect(Collectors.toSet());
        notes.add("patients that wait in the services that follow: " + waiting.size());
        waiting.remove(strange.patientRef());
        waiting.forEach(patient -> findings.add("another patient waits: " + patient));
    }

    private OpenThing draft(CareService service) {
        ObjectNode body = object();
        body.putObject("patient")
                .put("system", "http://electronichealth.se/identifier/personnummer")
                .put("value", Numbers.next());
        return OpenThing.begin(service, "upgrade:" + UUID.randomUUID(), clinician, "/plans", body);
    }

    /** A plan of another patient in the same lane, kept by this release. */
    private OpenThing neighbour(int lane) {
        for (int drafted = 0; drafted < MOST_NEIGHBOURS; drafted++) {
            OpenThing plan = draft(present);
            if (plan.last().lane() == lane) {
                return plan;
            }
        }
        throw new IllegalStateException("no patient of " + MOST_NEIGHBOURS + " is in lane " + lane);
    }

    private int asked(UUID plan) throws IOException, InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create(address + "/plans/" + plan))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + clinician.token().get())
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(question, BodyHandlers.discarding()).statusCode();
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
