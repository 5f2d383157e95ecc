package se.stafett.trials.care;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.stafett.local.stack.Service;

/** What indicators count of the patient of one plan. */
final class CountedCases {
    private static final List<String> INDICATORS = List.of(
            "plans-drawn-up",
            "needs-with-plan",
            "plans-with-accepted-goals",
            "handovers-with-patient",
            "ready-to-acceptance",
            "items-declined",
            "goals-met",
            "follow-ups-on-time");

    private CountedCases() {}

    /** Each as indicator, unit, level, and for shares whether it is in the numerator. */
    static List<String> of(Care care, UUID plan) {
        String patient = care.services
                .of(Service.PLAN)
                .get(care.system, "/plans/" + plan)
                .at("/plan/patientRef")
                .asText();
        List<String> cases = new ArrayList<>();
        for (String indicator : INDICATORS) {
            JsonNode page = care.services
                    .of(Service.NOTIFICATION)
                    .get(care.system, "/indicators/" + indicator + "/cases?unit=all&limit=200");
            for (JsonNode one : page.path("items")) {
                if (one.path("patientRef").asText().equals(patient)) {
                    cases.add(text(indicator, one));
                }
            }
        }
        return cases;
    }

    private static String text(String indicator, JsonNode one) {
        String unit = one.path("unit").asText().replaceFirst(".*-", "");
        String numerator = one.has("inNumerator") ? one.path("inNumerator").asBoolean() ? " yes" : " no" : "";
        return indicator + " " + unit + " " + one.path("level").asText() + numerator;
    }
}
