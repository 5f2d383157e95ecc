package se.stafett.audit.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.stafett.audit.patient.Standing;
import se.stafett.audit.report.Table;
import se.stafett.contracts.payload.EventJson;

/** What a patient had at a moment. */
record Replay(String patient, Instant asOf, List<Standing> streams) implements Answer {

    private List<Custody> custody() {
        return streams.stream().flatMap(Custody::of).toList();
    }

    private List<Deadline> deadlines() {
        return streams.stream()
                .flatMap(one -> Deadline.of(one, asOf))
                .sorted(Deadline.ORDER)
                .toList();
    }

    @Override
    public ObjectNode json() {
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put("patient", patient).put("asOf", asOf.toString());
        ArrayNode all = json.putArray("streams");
        for (Standing one : streams) {
            all.addObject()
                    .put("kind", one.kind())
                    .put("id", one.id().toString())
                    .put("version", one.version())
                    .put("digest", one.digest())
                    .set("document", one.document());
        }
        ArrayNode items = json.putArray("custody");
        custody().forEach(item -> items.add(EventJson.write(item)));
        ArrayNode dues = json.putArray("deadlines");
        deadlines().forEach(deadline -> dues.add(EventJson.write(deadline)));
        return json;
    }

    @Override
    public List<String> text() {
        List<String> lines = new ArrayList<>();
        lines.add("Patient " + patient + " as recorded at " + asOf);
        lines.add("");
        Table all = new Table("WHAT", "ID", "VERSION", "STATUS", "DIGEST");
        streams.forEach(one -> all.row(
                one.kind(), one.id(), one.version(), one.status(), one.digest().substring(0, 16)));
        lines.addAll(all.lines());
        Table items = new Table("ITEM", "STATUS", "UNIT IN CUSTODY", "WORDS");
        custody().forEach(item -> items.row(item.kind(), item.status(), item.unit(), item.words()));
        add(lines, items);
        Table dues = new Table("DUE", "DEADLINE", "STATE", "OF");
        deadlines().forEach(one -> dues.row(one.due(), one.rule(), one.state(), one.kind() + " " + one.stream()));
        add(lines, dues);
        return lines;
    }

    private static void add(List<String> lines, Table table) {
        if (!table.isEmpty()) {
            lines.add("");
            lines.addAll(table.lines());
        }
    }
}
