package se.stafett.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import se.stafett.bench.audit.AuditRun;
import se.stafett.bench.audit.BigExport;
import se.stafett.bench.audit.Publication;
import se.stafett.bench.figure.Figure;
import se.stafett.bench.figure.Limit;
import se.stafett.bench.figure.Report;
import se.stafett.bench.figure.Spread;
import se.stafett.bench.figure.Target;
import se.stafett.contracts.audit.ExportAudit;

/**
 * Audits of a log of as many events as the large store has: verified with its seal, and one patient shown as of a moment, from an
 * export, whose file for each lane serves as an index, and from Kafka, of which a sixteenth is read. Beside each, a scan of it all.
 */
final class AuditPart {
    private static final Target VERIFIED = Target.atLeast(200_000);
    private static final Target REPLAYED = Target.atMost(2);

    private final Grounds grounds;
    private final Effort effort;
    private final Report report;

    AuditPart(Grounds grounds, Effort effort, Report report) {
        this.grounds = grounds;
        this.effort = effort;
        this.report = report;
    }

    void measure() throws IOException, InterruptedException, ExecutionException {
        grounds.startCold(List.of());
        String kafka = grounds.place().kafka();
        AuditRun audit = new AuditRun(grounds.place().home());
        BigExport export = BigExport.write(grounds.place().data().resolve("export"), effort.many(), written -> {});
        verify(export);
        String exported = " from an export of " + effort.many();
        compare(
                audit,
                exported,
                export.verify(),
                with(export.replay(), "--from", export.folder().toString()));
        Publication.of(export, kafka);
        String published = " from Kafka with " + effort.many();
        compare(audit, published, List.of("verify", "--kafka", kafka), with(export.replay(), "--kafka", kafka));
    }

    private void verify(BigExport export) {
        List<Double> rates = new ArrayList<>();
        ExportAudit audit = ExportAudit.open(export.folder());
        for (int i = 0; i <= effort.runs(); i++) {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            var result = audit.verify(audit.logs().getFirst(), export.trust(), List.of(), events -> {});
            long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (!result.isSound() || result.unproven() > 0) {
                throw new IllegalStateException("the export is not what was written: " + result.findings());
            }
            if (i > 0) {
                rates.add(result.events() / ((end - begin) / 1e9));
            }
        }
        report.add(Figure.of(
                        Part.AUDIT.title(), "verify with its seal, events, a second of a core", "/s", Spread.of(rates))
                .with(VERIFIED));
    }

    private void compare(AuditRun audit, String where, List<String> scan, List<String> replay)
            throws IOException, InterruptedException {
        List<Double> scans = new ArrayList<>();
        List<Double> replays = new ArrayList<>();
        for (int i = 0; i < effort.runs(); i++) {
            scans.add(audit.seconds(scan));
            replays.add(audit.seconds(replay));
        }
        Limit limit = new Limit("verify all of it", Spread.of(scans).median());
        report.add(Figure.of(Part.AUDIT.title(), "one patient" + where, "s", Spread.of(replays))
                .with(REPLAYED)
                .with(limit));
    }

    private static List<String> with(List<String> words, String option, String value) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of(option, value));
        return all;
    }
}
