package se.stafett.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import se.stafett.local.client.Caller;
import se.stafett.local.client.CareServices;
import se.stafett.local.client.Refused;
import se.stafett.local.stack.Service;

/**
 * The patient's way through the generic model for rehabilitation, as it is told from the logs of all services.
 *
 * @param follows whether nothing departs from the model
 * @param steps what was reached, in order
 * @param departures where it departs, and at whom
 */
record Journey(boolean follows, List<Line> steps, List<Line> departures) {

    /**
     * A step or a deviation.
     *
     * @param code for machines
     * @param unit HSA-id; empty when no unit acted
     * @param text in plain words
     */
    record Line(String code, String unit, String text) {}

    /** The journey that ended with this plan, once its end is known; an earlier one of the same patient is left out. */
    static Journey endingWith(UUID plan, CareServices services, Caller system) {
        String patient = services.of(Service.PLAN)
                .get(system, "/plans/" + plan)
                .at("/plan/patientRef")
                .asText();
        return of(Play.awaited(
                "All services' logs tell of the journey's end.", () -> told(plan, patient, services, system)));
    }

    private static @Nullable JsonNode told(UUID plan, String patient, CareServices services, Caller system) {
        try {
            JsonNode told = services.of(Service.NOTIFICATION).get(system, "/patients/" + patient + "/conformance");
            JsonNode last = told.path("steps").path(told.path("steps").size() - 1);
            boolean ended = last.path("step").asText().equals("exit")
                    && last.at("/by/id").asText().equals(plan.toString());
            return ended ? told : null;
        } catch (Refused nothingHeardYet) {
            return null;
        }
    }

    static Journey of(JsonNode told) {
        List<JsonNode> steps = all(told.path("steps")).toList();
        int begin = 0;
        for (int i = 0; i < steps.size() - 1; i++) {
            begin = steps.get(i).path("step").asText().equals("exit") ? i + 1 : begin;
        }
        return new Journey(
                told.path("follows").asBoolean(),
                steps.stream().skip(begin).map(step -> line(step, "step")).toList(),
                all(told.path("deviations")).map(one -> line(one, "code")).toList());
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Line line(JsonNode told, String code) {
        return new Line(
                told.path(code).asText(),
                told.path("unit").asText(),
                told.path("text").asText());
    }
}
