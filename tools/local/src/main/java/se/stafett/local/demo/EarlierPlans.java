package se.stafett.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import se.stafett.local.client.Command;
import se.stafett.local.client.PlanService;

/** Closes what an earlier demo left active, since a patient has one active plan. */
final class EarlierPlans {
    private final PlanService service;
    private final Cast cast;

    EarlierPlans(PlanService service, Cast cast) {
        this.service = service;
        this.cast = cast;
    }

    /** @return how many were closed */
    int close() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        ObjectNode patient = json.objectNode()
                .put("system", "http://electronichealth.se/identifier/personnummer")
                .put("value", Cast.PATIENT_NUMBER);
        String ref = service.ask(cast.ward(), "/patient-references", patient)
                .required("patientRef")
                .asText();
        int closed = 0;
        for (String status : List.of("active", "on-hold")) {
            JsonNode found = service.get(cast.ward(), "/plans?patient=" + ref + "&status=" + status);
            for (JsonNode plan : found.required("items")) {
                close(plan);
                closed++;
            }
        }
        return closed;
    }

    private void close(JsonNode plan) {
        ObjectNode body =
                JsonNodeFactory.instance.objectNode().put("reason", "other").put("note", "The demo was played anew.");
        body.putObject("dialogue").put("held", false).put("note", "Nobody was there.");
        service.send(new Command(
                cast.ward(),
                "/plans/" + plan.required("planId").asText() + "/closure",
                body,
                "demo:" + UUID.randomUUID(),
                plan.required("version").longValue()));
    }
}
