package se.stafett.bench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import se.stafett.bench.Benchmark;
import se.stafett.contracts.audit.AuditReport;
import se.stafett.contracts.audit.ExportAudit;
import se.stafett.contracts.event.Lane;

class BigExportTest {
    private static final int EVENTS = 20_500;

    @TempDir
    private Path folder;

    private BigExport export;

    @BeforeEach
    void write() throws IOException {
        export = BigExport.write(folder.resolve("export"), EVENTS, written -> {});
    }

    @Test
    void it_is_proven_down_to_its_last_event() {
        ExportAudit audit = ExportAudit.open(export.folder());

        AuditReport report = audit.verify(audit.logs().getFirst(), export.trust(), List.of(), read -> {});

        assertThat(report.findings()).isEmpty();
        assertThat(report.events()).isEqualTo(EVENTS);
        assertThat(report.unproven()).isZero();
        assertThat(report.leaves()).isBetween(2L * Lane.COUNT + 1, 3L * Lane.COUNT);
    }

    @Test
    void the_patient_who_is_named_has_a_plan_in_it_and_half_of_that_was_recorded_by_the_moment_named() {
        ExportAudit audit = ExportAudit.open(export.folder());
        long[] events = {0, 0};
        audit.read(audit.logs().getFirst(), Lane.of(export.patient()), event -> {
            if (event.patientRef().equals(export.patient())) {
                events[0]++;
                events[1] += event.recordedAt().isAfter(export.asOf()) ? 0 : 1;
            }
        });

        assertThat(events).containsExactly(InventedLog.EVENTS_A_PLAN, InventedLog.EVENTS_A_PLAN / 2);
        assertThat(export.keys()).content().contains("\"kty\":\"oct\"");
    }

    @Test
    void its_size_is_said_on_the_command_line() {
        Path other = folder.resolve("other");

        int exitCode = new CommandLine(new Benchmark()).execute("export", "--to", other.toString(), "--events", "30");

        assertThat(exitCode).isZero();
        assertThat(ExportAudit.open(other).logs().getFirst().lanes().values()).containsExactlyInAnyOrder(20L, 10L);
    }
}
