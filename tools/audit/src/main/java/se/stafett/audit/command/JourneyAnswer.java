package se.stafett.audit.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import se.stafett.audit.outcome.ExitCode;
import se.stafett.audit.report.Table;
import se.stafett.contracts.journey.Conformance;
import se.stafett.contracts.journey.Deviation;
import se.stafett.contracts.journey.JourneyTexts;
import se.stafett.contracts.journey.Reached;
import se.stafett.contracts.words.Language;

/** How a patient's journey goes by the model. */
record JourneyAnswer(String patient, Conformance found, Language language) implements Answer {
    @Override
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("patient", patient)
                .put("asOf", found.asOf().toString())
                .put("follows", found.follows());
        ArrayNode steps = json.putArray("steps");
        found.steps().forEach(step -> write(step, steps.addObject()));
        ArrayNode deviations = json.putArray("deviations");
        found.deviations().forEach(deviation -> write(deviation, deviations.addObject()));
        return json;
    }

    private void write(Reached step, ObjectNode json) {
        json.put("step", step.step().code())
                .put("text", JourneyTexts.of(step.step(), language))
                .put("by", step.by().code())
                .put("stream", step.stream().toString())
                .put("event", step.event().toString())
                .put("at", step.at().toString());
        if (step.unit() != null) {
            json.put("unit", step.unit());
        }
    }

    private void write(Deviation deviation, ObjectNode json) {
        json.put("code", deviation.code().code())
                .put("text", JourneyTexts.of(deviation.code(), language))
                .put("about", deviation.about().code())
                .put("stream", deviation.stream().toString())
                .put("event", deviation.event().toString())
                .put("since", deviation.since().toString());
        if (deviation.item() != null) {
            json.put("item", deviation.item().toString());
        }
        if (deviation.unit() != null) {
            json.put("unit", deviation.unit());
        }
        if (deviation.until() != null) {
            json.put("until", deviation.until().toString());
        }
    }

    @Override
    public List<String> text() {
        List<String> lines = new ArrayList<>();
        lines.add("Patient " + patient + " as known at " + found.asOf());
        lines.add("");
        Table steps = new Table("AT", "STEP", "UNIT", "TEXT");
        found.steps()
                .forEach(one ->
                        steps.row(one.at(), one.step().code(), one.unit(), JourneyTexts.of(one.step(), language)));
        lines.addAll(steps.lines());
        lines.add("");
        if (found.follows()) {
            lines.add("The journey follows the model.");
            return lines;
        }
        Table deviations = new Table("SINCE", "UNTIL", "DEVIATION", "UNIT", "TEXT");
        found.deviations()
                .forEach(one -> deviations.row(
                        one.since(),
                        one.until(),
                        one.code().code(),
                        one.unit(),
                        JourneyTexts.of(one.code(), language)));
        lines.addAll(deviations.lines());
        return lines;
    }

    @Override
    public ExitCode exitCode() {
        return found.follows() ? ExitCode.SOUND : ExitCode.FINDING;
    }
}
