package se.stafett.audit.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.stafett.audit.report.Table;
import se.stafett.contracts.payload.EventJson;
import se.stafett.contracts.payload.Recorded;

/** Which units could read what by a moment. */
record WhoKnew(String patient, Instant by, List<Access> accesses) implements Answer {

    static WhoKnew of(String patient, Instant by, Collection<Recorded> events) {
        Map<UUID, Audience> streams = new LinkedHashMap<>();
        for (Recorded event : Recorded.asOf(by, events)) {
            streams.computeIfAbsent(event.envelope().streamId(), id -> new Audience())
                    .take(event);
        }
        List<Access> all = new ArrayList<>();
        streams.values().forEach(audience -> all.addAll(audience.accesses()));
        all.sort(Access.ORDER);
        return new WhoKnew(patient, by, all);
    }

    @Override
    public ObjectNode json() {
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put("patient", patient).put("by", by.toString());
        ArrayNode rows = json.putArray("units");
        accesses.forEach(access -> rows.add(EventJson.write(access)));
        return json;
    }

    @Override
    public List<String> text() {
        List<String> lines = new ArrayList<>();
        lines.add("Patient " + patient + ", who could read what by " + by);
        lines.add("");
        Table table = new Table("UNIT", "SINCE", "UNTIL", "WHAT", "UP TO VERSION", "CONFIRMED READING", "AS");
        accesses.forEach(one -> table.row(
                one.unit(),
                one.since(),
                one.until(),
                one.kind() + " " + one.stream(),
                one.version(),
                one.confirmed(),
                String.join(", ", one.as())));
        lines.addAll(table.lines());
        return lines;
    }
}
