package se.stafett.contracts.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stafett.contracts.audit.BadExport.Reason;
import se.stafett.contracts.event.BrokenHeader;
import se.stafett.contracts.event.BrokenLine;
import se.stafett.contracts.event.EventLine;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.seal.SealedHead;
import se.stafett.contracts.seal.SignedNote;

class ExportTest {
    private static final SealedHistory HISTORY = SealedHistory.ofSeed(3);
    private static final String LANE = "plan-service/lane/13.ndjson";

    @TempDir
    Path folder;

    @BeforeEach
    void export() throws IOException {
        try (ExportWriter writer = new ExportWriter(folder)) {
            write(writer);
            writer.finish();
        }
    }

    private static void write(ExportWriter writer) throws IOException {
        ExportWriter.Log log = writer.log(SealedHistory.SOURCE, SealedHistory.ORIGIN);
        for (SealedHead leaf : HISTORY.leaves) {
            log.leaf(leaf);
        }
        for (SignedNote note : HISTORY.checkpoints) {
            log.checkpoint(note);
        }
        for (List<LogEvent> lane : HISTORY.lanes.values()) {
            for (LogEvent event : lane) {
                log.event(event);
            }
        }
        writer.log("/other-service", "").event(otherEvent());
    }

    private static LogEvent otherEvent() {
        LogEvent event = HISTORY.lanes.get(13).getFirst();
        return new LogEvent(
                "/other-service",
                13,
                1,
                event.id(),
                event.streamId(),
                1,
                event.type(),
                SealedHistory.patientOf(13),
                event.occurredAt(),
                event.recordedAt(),
                event.correlationId(),
                event.causationId(),
                null,
                event.payload(),
                event.prevHash(),
                event.hash());
    }

    private AuditReport audit() {
        ExportAudit export = ExportAudit.open(folder);
        return export.verify(export.logs().getFirst(), SealedHistory.TRUST, List.of(), events -> {});
    }

    @Test
    void what_was_written_is_audited_as_it_was_held() {
        assertThat(audit()).isEqualTo(HISTORY.audited());
        ExportAudit export = ExportAudit.open(folder);
        assertThat(export.logs()).extracting(ExportedLog::source).containsExactly("/plan-service", "/other-service");
        assertThat(export.checkpoints(export.logs().getFirst()))
                .containsExactlyInAnyOrderElementsOf(HISTORY.checkpoints);
        assertThat(export.checkpoints(export.logs().getLast())).isEmpty();
    }

    @Test
    void a_tampered_export_is_audited_as_one() throws IOException {
        edit(LANE, text -> text.replaceFirst("\"payload\":\"ciphertext-", "\"payload\":\"forgedtext-"));

        assertThat(audit().findings()).containsExactly(new LaneFinding.Altered(new Place("/plan-service", 13, 1)));
    }

    @Test
    void chains_alone_are_audited_and_lanes_read_by_themselves() {
        ExportAudit export = ExportAudit.open(folder);
        ExportedLog log = export.logs().getFirst();
        List<LogEvent> read = new ArrayList<>();
        export.read(log, 13, read::add);
        export.read(log, 14, read::add);

        assertThat(read).isEqualTo(HISTORY.lanes.get(13));
        assertThat(export.verifyChains(log, events -> {}).isSound()).isTrue();
    }

    @Test
    void what_was_never_finished_is_no_export() throws IOException {
        Path other = folder.resolve("other");
        try (ExportWriter writer = new ExportWriter(other)) {
            write(writer);
        }

        refuse(Reason.NO_EXPORT, () -> ExportAudit.open(other), "export.json", "never finished");
    }

    @Test
    void an_export_is_not_written_over_another() {
        assertThatThrownBy(() -> new ExportWriter(folder)).isInstanceOf(IOException.class);
    }

    @Test
    void a_later_format_is_refused() throws IOException {
        edit("export.json", text -> text.replace("stafett-export-1", "stafett-export-2"));

        refuse(Reason.NEWER_FORMAT, () -> ExportAudit.open(folder), "stafett-export-2");
    }

    @Test
    void a_broken_list_is_refused() throws IOException {
        edit("export.json", text -> text.replace("\"13\"", "\"64\""));
        refuse(Reason.CORRUPT, () -> ExportAudit.open(folder), "export.json");
        edit("export.json", text -> text.replace("/plan-service", "../plan-service"));
        refuse(Reason.CORRUPT, () -> ExportAudit.open(folder), "export.json");
        edit("export.json", text -> text.substring(0, text.length() / 2));
        refuse(Reason.CORRUPT, () -> ExportAudit.open(folder), "export.json");
        edit("export.json", text -> "{}");
        refuse(Reason.NO_EXPORT, () -> ExportAudit.open(folder), "export.json");
    }

    @Test
    void a_file_that_breaks_off_is_refused() throws IOException {
        edit(LANE, text -> text.substring(0, text.length() - 10));
        refuse(Reason.TRUNCATED, this::audit, LANE, "breaks off");
    }

    @Test
    void a_file_that_lacks_lines_or_is_missing_is_refused() throws IOException {
        edit(LANE, text -> text.substring(text.indexOf('\n') + 1));
        refuse(Reason.TRUNCATED, this::audit, LANE, "lines");
        Files.delete(folder.resolve(LANE));
        refuse(Reason.TRUNCATED, this::audit, LANE, "is missing");
    }

    @Test
    void missing_and_broken_leaves_are_refused() throws IOException {
        Path bundle = folder.resolve("plan-service/tile/entries/000.p/" + HISTORY.leaves.size());
        Files.write(bundle, new byte[] {0, 9, 1});
        refuse(Reason.CORRUPT, this::audit, "tile/entries/000.p/");
        Files.delete(bundle);
        refuse(Reason.TRUNCATED, this::audit, "tile/entries/000.p/");
    }

    @Test
    void a_broken_checkpoint_is_refused() throws IOException {
        Files.writeString(folder.resolve("plan-service/checkpoints/1"), "not a note");

        refuse(Reason.CORRUPT, this::audit, "plan-service/checkpoints");
    }

    @Test
    void a_line_that_is_no_event_is_refused_by_its_number() throws IOException {
        edit(LANE, text -> text.replaceFirst("\n", "\nnonsense\n"));
        refuse(Reason.CORRUPT, this::audit, LANE + " line 2");
    }

    @Test
    void an_event_of_another_log_or_lane_is_refused() throws IOException {
        String other = Files.readString(folder.resolve("other-service/lane/13.ndjson"));
        edit(LANE, text -> other + text);
        refuse(Reason.MIXED_UP, this::audit, "/other-service");

        String strange = Files.readString(folder.resolve("plan-service/lane/26.ndjson"));
        edit(LANE, text -> strange);
        refuse(Reason.MIXED_UP, this::audit, "lane 26");
    }

    @Test
    void a_line_in_another_form_means_the_same() throws IOException {
        edit(
                LANE,
                text -> text.replace("{\"headers\":", "{ \"headers\": ").replace("plan.summary", "plan\\u002esummary"));

        assertThat(audit()).isEqualTo(HISTORY.audited());
    }

    @Test
    void very_long_lines_are_read_and_endless_ones_refused() throws IOException {
        LogEvent event = HISTORY.lanes.get(13).getFirst();
        LogEvent large = SealedHistory.saying(event, "x".repeat(600_000));
        Files.writeString(folder.resolve("large"), EventLine.write(large) + "\n" + EventLine.write(event) + "\n");
        List<LogEvent> read = new ArrayList<>();
        assertThat(new Lines(folder.resolve("large"), "large").forEach(read::add))
                .isEqualTo(2);
        assertThat(read).containsExactly(large, event);

        Files.writeString(folder.resolve("endless"), "x".repeat(9 << 20));
        refuse(
                Reason.CORRUPT,
                () -> new Lines(folder.resolve("endless"), "endless").forEach(read::add),
                "longer than any event");
    }

    /** The quick reader accepts nothing that the strict one refuses, and reads the same. */
    @Test
    void the_quick_reader_agrees_with_the_strict_one_on_every_spoiled_line() {
        Random random = new Random(20260301);
        int quick = 0;
        List<LogEvent> events = HISTORY.lanes.get(13);
        for (int round = 0; round < 20_000; round++) {
            byte[] line =
                    EventLine.write(events.get(random.nextInt(events.size()))).getBytes(StandardCharsets.UTF_8);
            line[random.nextInt(line.length)] = (byte) (32 + random.nextInt(96));
            LogEvent plain = PlainLine.read(line, 0, line.length);
            if (plain != null) {
                quick++;
                assertThat(EventLine.read(new String(line, StandardCharsets.UTF_8)))
                        .isEqualTo(plain);
            }
        }
        assertThat(quick).isBetween(1_000, 19_000);
        for (LogEvent event : events) {
            byte[] line = EventLine.write(event).getBytes(StandardCharsets.UTF_8);
            assertThat(PlainLine.read(line, 0, line.length)).isEqualTo(event);
            assertThat(PlainLine.read(line, 0, line.length - 1)).isNull();
        }
    }

    @Test
    void what_the_strict_reader_refuses_the_quick_one_leaves_to_it() {
        String line = EventLine.write(HISTORY.lanes.get(13).getFirst());
        for (String wrong : List.of(
                line.replace("\"ce_lane\":\"13\"", "\"ce_lane\":\"64\""),
                line.replace("\"ce_lanepos\":\"1\"", "\"ce_lanepos\":\"0\""),
                line.replace("\"ce_lanepos\":\"1\"", "\"ce_lanepos\":\"01\""),
                line.replace("2026-03-01T", "2026-02-30T"),
                line.replace("2026-03-01T08", "2026-03-01T25"))) {
            byte[] bytes = wrong.getBytes(StandardCharsets.UTF_8);
            assertThat(PlainLine.read(bytes, 0, bytes.length)).as(wrong).isNull();
            assertThatThrownBy(() -> EventLine.read(wrong)).isInstanceOfAny(BrokenLine.class, BrokenHeader.class);
        }
    }

    private static void refuse(Reason reason, Runnable reading, String... words) {
        assertThatThrownBy(reading::run).hasMessageContainingAll(words).isInstanceOfSatisfying(BadExport.class, bad -> {
            assertThat(bad.reason()).isEqualTo(reason);
            assertThat(bad.where()).isNotBlank();
        });
    }

    private void edit(String file, UnaryOperator<String> change) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, change.apply(Files.readString(path)));
    }
}
