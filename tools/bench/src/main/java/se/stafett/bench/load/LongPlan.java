package se.stafett.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A plan that has been worked with for very long: every fiftieth event a new goal, every tenth a new summary, all others a
 * goal put in other words.
 *
 * @param first when it had its first event
 * @param last when it had its last
 */
public record LongPlan(UUID id, Instant first, Instant last) {
    private static final int EVENTS_A_GOAL = 50;
    private static final int EVENTS_A_SUMMARY = 10;

    /** Sends as many commands as the plan is to have events, of a patient who has no other plan. */
    public static LongPlan grown(PlanWorker.Address address, String patientNumber, int events) throws IOException {
        try (HttpLine line = HttpLine.to(address.host(), address.port())) {
            return new Growth(address, line).grow(patientNumber, events);
        }
    }

    private static final class Growth {
        private final PlanWorker.Address address;
        private final HttpLine line;
        private final String keys = "bench:" + UUID.randomUUID() + ":";
        private final List<UUID> goals = new ArrayList<>();

        Growth(PlanWorker.Address address, HttpLine line) {
            this.address = address;
            this.line = line;
        }

        LongPlan grow(String patientNumber, int events) throws IOException {
            Reply last = send("", 0, """
                    {"patient": {"system": "http://electronichealth.se/identifier/nationelltReservnummer",
                     "value": "%s", "name": "Prov Provsson"}}""".formatted(patientNumber));
            UUID plan = last.plan();
            Instant first = Instant.now();
            while (last.version() < events) {
                last = next(plan, last.version());
            }
            return new LongPlan(plan, first, Instant.now());
        }

        private Reply next(UUID plan, long version) throws IOException {
            String path = "/" + plan;
            if (version % EVENTS_A_GOAL == 1) {
                Reply made = send(path + "/goals", version, """
                        {"words": "Jag vill gå till affären själv, den %d:e gången.", "icf": ["d450", "d460"],
                         "priority": "high"}""".formatted(version));
                goals.add(made.created().orElseThrow());
                return made;
            }
            if (version % EVENTS_A_SUMMARY == 0) {
                return send(path + "/summary", version, """
                        {"text": "Går korta sträckor inne med rollator, trött efter tio minuter. Vecka %d."}""".formatted(version));
            }
            UUID goal = goals.get((int) (version % goals.size()));
            return send(path + "/goals/" + goal + "/revision", version, """
                    {"words": "Jag vill gå till affären och hem igen, helst själv. %d", "icf": ["d450"],
                     "reason": "Har övat på gården i två veckor."}""".formatted(version));
        }

        private Reply send(String path, long version, String body) throws IOException {
            String headers = address.authorization() + "Accept: application/json\r\nIdempotency-Key: " + keys + version
                    + "\r\n" + (version == 0 ? "" : "If-Match: \"" + version + "\"\r\n");
            HttpAnswer answer = line.post("/v1/plans" + path, headers, body);
            if (!answer.isGood()) {
                throw new IOException(path + " was answered with " + answer.status() + " "
                        + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return Reply.read(answer.body());
        }
    }
}
