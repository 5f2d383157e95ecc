package se.stafett.audit.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import se.stafett.audit.outcome.ExitCode;
import se.stafett.audit.patient.Standing;
import se.stafett.audit.report.Table;
import se.stafett.contracts.payload.EventJson;

/** How the views folded from the log compare with those that the services show. */
final class Comparison implements Answer {
    private final Map<String, Long> equal = new TreeMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private long hidden;

    private record Difference(String kind, UUID id, long version, String problem) {}

    void add(Standing view, Optional<String> problem) {
        problem.ifPresentOrElse(
                what -> differences.add(new Difference(view.kind(), view.id(), view.version(), what)),
                () -> equal.merge(view.kind(), 1L, Long::sum));
    }

    void hidden(long more) {
        hidden += more;
    }

    @Override
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode counts = json.putObject("equal");
        equal.forEach(counts::put);
        json.put("unreadable", hidden);
        ArrayNode all = json.putArray("differences");
        differences.forEach(one -> all.add(EventJson.write(one)));
        return json;
    }

    @Override
    public List<String> text() {
        List<String> lines = new ArrayList<>();
        Table counts = new Table("VIEW", "EQUAL TO THE LIVE ONE");
        equal.forEach((kind, count) -> counts.row(kind, count));
        lines.addAll(counts.lines());
        if (hidden > 0) {
            lines.add("Not compared, since their keys are not to be had: " + hidden);
        }
        if (!differences.isEmpty()) {
            lines.add("");
            Table wrong = new Table("DIFFERS", "ID", "VERSION IN THE LOG", "HOW");
            differences.forEach(one -> wrong.row(one.kind(), one.id(), one.version(), one.problem()));
            lines.addAll(wrong.lines());
        }
        return lines;
    }

    @Override
    public ExitCode exitCode() {
        return differences.isEmpty() ? ExitCode.SOUND : ExitCode.FINDING;
    }
}
