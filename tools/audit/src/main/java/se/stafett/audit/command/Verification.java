package se.stafett.audit.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.stafett.audit.outcome.ExitCode;
import se.stafett.audit.report.Table;
import se.stafett.contracts.audit.AuditReport;
import se.stafett.contracts.audit.SealFinding;
import se.stafett.contracts.payload.EventJson;

/**
 * Whether logs are as they were written.
 *
 * @param name where they came from
 * @param forks places of which a broker gave two different events
 */
record Verification(String name, List<AuditReport> reports, List<Fault> forks) implements Answer {

    private Stream<Fault> faults() {
        return Stream.concat(
                forks.stream(),
                reports.stream().flatMap(report -> report.findings().stream()).map(Fault::of));
    }

    @Override
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("sound", exitCode() == ExitCode.SOUND)
                .put("events", events());
        ArrayNode logs = json.putArray("logs");
        for (AuditReport report : reports) {
            ObjectNode log = logs.addObject()
                    .put("source", report.source())
                    .put("events", report.events())
                    .put("lanes", report.lanes().size())
                    .put("leaves", report.leaves())
                    .put("witnessedSize", report.witnessedSize())
                    .put("notWitnessed", report.unproven());
            report.witnessedAt().ifPresent(at -> log.put("witnessedAt", at.toString()));
        }
        ArrayNode wrong = json.putArray("findings");
        faults().forEach(fault -> wrong.add(EventJson.write(fault)));
        return json;
    }

    private long events() {
        return reports.stream().mapToLong(AuditReport::events).sum();
    }

    @Override
    public List<String> text() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%s: %,d events", name, events()));
        lines.add("");
        Table logs = new Table("LOG", "LANES", "EVENTS", "PROVEN BY WITNESSES", "NOT WITNESSED YET");
        reports.forEach(report -> logs.row(
                report.source(),
                report.lanes().size(),
                report.events(),
                report.events() - report.unproven(),
                report.unproven()));
        lines.addAll(logs.lines());
        lines.add("");
        Table wrong = new Table("SERVICE", "LANE", "POSITION", "FINDING", "WHAT IS WRONG");
        faults().forEach(one -> wrong.row(one.source(), one.lane(), one.position(), one.code(), one.text()));
        if (wrong.isEmpty()) {
            lines.add(
                    "Every chain holds. What no witness has seen may have been written anew as a whole; see docs/audit.md.");
        } else {
            lines.addAll(wrong.lines());
        }
        return lines;
    }

    /** A log whose every finding is that the given key signed nothing was held against the wrong key. */
    @Override
    public ExitCode exitCode() {
        var findings =
                reports.stream().flatMap(report -> report.findings().stream()).toList();
        if (findings.isEmpty()) {
            return forks.isEmpty() ? ExitCode.SOUND : ExitCode.FINDING;
        }
        boolean unsigned = findings.stream().anyMatch(SealFinding.LogSignatureMissing.class::isInstance);
        return unsigned
                        && findings.stream()
                                .allMatch(one -> one instanceof SealFinding.LogSignatureMissing
                                        || one instanceof SealFinding.NotWitnessed)
                ? ExitCode.WRONG_CHECKPOINT_KEY
                : ExitCode.FINDING;
    }
}
