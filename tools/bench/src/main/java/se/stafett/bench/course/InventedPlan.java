package se.stafett.bench.course;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.protection.ProtectedPayload;

/** A plan of an invented patient whose events are sealed, ready for the function of the store that appends. */
public final class InventedPlan {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String SCOPE = "b".repeat(64);
    private static final String REQUEST_HASH = "f".repeat(64);

    private final UUID id = UUID.randomUUID();
    private final String patientRef;
    private final List<ObjectNode> events = new ArrayList<>();

    InventedPlan(String patientRef, PatientKey key, PlanTemplate template) {
        this.patientRef = patientRef;
        String now = Instant.now().truncatedTo(ChronoUnit.MICROS).toString();
        for (PlanTemplate.Said said : template.copy()) {
            UUID event = UUID.randomUUID();
            byte[] payload = said.payload().getBytes(StandardCharsets.UTF_8);
            events.add(JSON.objectNode()
                    .put("id", event.toString())
                    .put("type", said.type())
                    .put("occurredAt", now)
                    .put("correlationId", event.toString())
                    .put("causationId", event.toString())
                    .put("payload", ProtectedPayload.seal(key, event, payload)));
        }
    }

    /** All events as one command. */
    public String asOneCommand() {
        return command(0, events.size());
    }

    /** Each event as a command of its own, in order. */
    public List<String> asCommands() {
        List<String> commands = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            commands.add(command(i, i + 1));
        }
        return commands;
    }

    private String command(int from, int to) {
        ObjectNode batch = JSON.objectNode()
                .put("source", "/plan-service")
                .put("scope", SCOPE)
                .put("key", UUID.randomUUID().toString())
                .put("requestHash", REQUEST_HASH)
                .put("response", UUID.randomUUID().toString())
                .put("patientRef", patientRef)
                .put("lane", Lane.of(patientRef))
                .put("now", Instant.now().truncatedTo(ChronoUnit.MICROS).toString());
        ObjectNode write = batch.putArray("writes")
                .addObject()
                .put("streamId", id.toString())
                .put("type", "plan")
                .put("expectedVersion", from);
        ArrayNode labels = write.putArray("labels");
        labels.add("patient:" + patientRef)
                .add(to == events.size() ? "status:completed" : "status:draft")
                .add("unit:SE0000000003-HOMEREHAB")
                .add("unit:SE0000000003-REHAB");
        write.putArray("events").addAll(events.subList(from, to));
        return batch.toString();
    }
}
