package se.stafett.audit.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.stafett.audit.patient.Standing;
import se.stafett.audit.report.Table;
import se.stafett.contracts.words.Language;

/** What changed for a patient between two moments. */
record Differences(String patient, Instant since, Instant until, List<StreamDifference> streams) implements Answer {

    static Differences between(
            String patient,
            Instant since,
            List<Standing> before,
            Instant until,
            List<Standing> after,
            Language language) {
        List<StreamDifference> changed = new ArrayList<>();
        for (Standing now : after) {
            Standing was = before.stream()
                    .filter(one -> one.id().equals(now.id()))
                    .findFirst()
                    .orElse(null);
            if (was == null || was.version() != now.version()) {
                changed.add(StreamDifference.between(was, now, language));
            }
        }
        return new Differences(patient, since, until, changed);
    }

    @Override
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("patient", patient)
                .put("since", since.toString())
                .put("until", until.toString());
        ArrayNode all = json.putArray("streams");
        streams.forEach(stream -> all.add(stream.json()));
        return json;
    }

    @Override
    public List<String> text() {
        List<String> lines = new ArrayList<>();
        lines.add("Patient " + patient + " between " + since + " and " + until);
        lines.add("");
        if (streams.isEmpty()) {
            lines.add("Nothing was recorded.");
        }
        for (StreamDifference stream : streams) {
            lines.add(stream.heading());
            Table table = new Table("  WHAT", "FROM", "TO");
            stream.rows().forEach(row -> table.row("  " + row.what(), row.from(), row.to()));
            lines.addAll(table.lines());
            lines.add("");
        }
        return lines;
    }
}
