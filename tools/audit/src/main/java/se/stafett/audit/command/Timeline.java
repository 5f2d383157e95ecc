package se.stafett.audit.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.stafett.audit.report.Table;
import se.stafett.contracts.history.Entry;
import se.stafett.contracts.history.HistoryTexts;
import se.stafett.contracts.payload.EventJson;
import se.stafett.contracts.words.Language;

/** What happened to a patient. */
record Timeline(String patient, Instant asOf, List<Entry> entries, Language language) implements Answer {
    @Override
    public ObjectNode json() {
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put("patient", patient).put("asOf", asOf.toString());
        ArrayNode all = json.putArray("events");
        for (Entry entry : entries) {
            all.add(EventJson.write(entry).put("text", HistoryTexts.of(entry.type(), language)));
        }
        return json;
    }

    @Override
    public List<String> text() {
        List<String> lines = new ArrayList<>();
        lines.add("Patient " + patient + " as known at " + asOf);
        lines.add("");
        Table table = new Table("RECORDED", "SERVICE", "BY", "WHAT HAPPENED");
        entries.forEach(entry -> table.row(
                entry.recordedAt(),
                entry.source().substring(1),
                Objects.requireNonNullElse(entry.by().unit(), entry.by().role()),
                HistoryTexts.of(entry.type(), language)));
        lines.addAll(table.lines());
        return lines;
    }
}
