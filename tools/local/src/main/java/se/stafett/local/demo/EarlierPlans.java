package se.stafett.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.stafett.local.client.Answer;
import se.stafett.local.client.Caller;
import se.stafett.local.client.CareService;
import se.stafett.local.client.Command;

/** Closes what an earlier demo left active, since a patient has one active plan; first each unit ends its own items. */
final class EarlierPlans {
    private static final Set<String> OPEN = Set.of("proposed", "accepted", "not-started", "in-progress");

    private final CareService service;
    private final Cast cast;
    private long version;

    EarlierPlans(CareService service, Cast cast) {
        this.service = service;
        this.cast = cast;
    }

    /** @return how many were closed */
    int close() {
        int closed = 0;
        String patient = patientRef();
        for (String status : List.of("active", "on-hold")) {
            JsonNode found = service.get(cast.ward(), "/plans?patient=" + patient + "&status=" + status);
            for (JsonNode plan : found.required("items")) {
                close("/plans/" + plan.required("planId").asText());
                closed++;
            }
        }
        return closed;
    }

    private String patientRef() {
        ObjectNode patient = body().put("system", "http://electronichealth.se/identifier/personnummer")
                .put("value", Cast.PATIENT_NUMBER);
        return service.ask(cast.ward(), "/patient-references", patient)
                .required("patientRef")
                .asText();
    }

    private void close(String plan) {
        JsonNode read = service.get(cast.ward(), plan);
        version = read.required("version").longValue();
        read.required("plan").path("interventions").forEach(item -> end(plan + "/interventions/", item, "/stop"));
        read.required("plan").path("goals").forEach(item -> end(plan + "/goals/", item, "/withdrawal"));
        ObjectNode closure = body().put("reason", "other").put("note", "Demon spelas om.");
        closure.putObject("dialogue").put("held", false).put("note", "Bara en demo.");
        send(cast.ward(), plan + "/closure", closure);
    }

    private void end(String below, JsonNode item, String how) {
        String unit = item.required("responsible").asText();
        if (!unit.equals(Cast.WARD) && OPEN.contains(item.required("status").asText())) {
            send(cast.at(unit), below + item.required("id").asText() + how, body().put("reason", "Demon spelas om."));
        }
    }

    private void send(Caller caller, String path, ObjectNode body) {
        Answer answer = service.send(new Command(caller, path, body, "demo:" + UUID.randomUUID(), version));
        version = answer.version();
    }

    private static ObjectNode body() {
        return JsonNodeFactory.instance.objectNode();
    }
}
