package se.stafett.audit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stafett.contracts.audit.ExportWriter;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.seal.Checkpoint;
import se.stafett.contracts.seal.KeyType;
import se.stafett.contracts.seal.SealedHead;
import se.stafett.contracts.seal.SignedNote;
import se.stafett.contracts.seal.SigningKey;
import se.stafett.contracts.seal.TreeFrontier;
import se.stafett.contracts.seal.TreeHash;

class SealedExportTest {
    private static final String ORIGIN = "stafett.example/plan-service";
    private static final SigningKey LOG = key(ORIGIN, KeyType.LOG, 1);
    private static final SigningKey WITNESS = key("witness.example/w", KeyType.WITNESS, 2);
    private static final Instant NOW = Instant.parse("2026-03-07T08:00:00Z");

    private final List<LogEvent> told = Tale.told().events().stream()
            .filter(event -> event.source().equals("/plan-service"))
            .toList();

    @TempDir
    private Path folder;

    private static SigningKey key(String name, KeyType type, int fill) {
        byte[] seed = new byte[SigningKey.LENGTH];
        Arrays.fill(seed, (byte) fill);
        return new SigningKey(name, type, seed);
    }

    /** The events of plan-service, sealed at the end by the head of their only lane. */
    private Path export(List<LogEvent> events, SealedHead head) throws IOException {
        try (ExportWriter writer = new ExportWriter(folder.resolve("export"))) {
            ExportWriter.Log log = writer.log("/plan-service", ORIGIN);
            for (LogEvent event : events) {
                log.event(event);
            }
            log.leaf(head);
            writer.finish();
        }
        return folder.resolve("export");
    }

    /** Told once: payloads are sealed with another nonce each time. */
    private List<LogEvent> events() {
        return told;
    }

    private static SealedHead head(LogEvent last) {
        return new SealedHead(last.source(), last.lane(), last.position(), last.hash());
    }

    private Path kept(SealedHead head) throws IOException {
        TreeFrontier tree = new TreeFrontier();
        tree.add(TreeHash.ofEntry(head.toEntry()));
        SignedNote note = new Checkpoint(ORIGIN, tree.size(), tree.root()).signedBy(LOG);
        note = note.with(WITNESS.sign(note.text(), NOW));
        return Files.writeString(folder.resolve("kept.txt"), note.toString());
    }

    private static Run verify(Path export, Path kept, SigningKey log) {
        return Run.of(
                "verify",
                "--json",
                "--from",
                export,
                "--checkpoint",
                kept,
                "--log-key",
                log.verifier(),
                "--witness",
                WITNESS.verifier());
    }

    @Test
    void an_export_that_is_as_the_witness_saw_it_is_proven() throws IOException {
        SealedHead head = head(events().getLast());

        Run run = verify(export(events(), head), kept(head), LOG);

        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.json().path("logs").get(0).path("witnessedSize").asLong())
                .isEqualTo(1);
        assertThat(run.json().path("logs").get(0).path("notWitnessed").asLong()).isZero();
    }

    @Test
    void a_chain_written_anew_as_a_whole_holds_in_itself_and_is_found_by_the_seal() throws IOException {
        List<LogEvent> events = events();
        SealedHead head = head(events.getLast());
        Path export = export(writtenAnew(events), head);

        assertThat(Run.of("verify", "--from", export).exitCode()).isZero();
        Run run = verify(export, kept(head), LOG);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().path("findings").get(0).path("code").asText()).isEqualTo("rewritten");
        assertThat(run.json().path("findings").get(0).path("lane").asInt()).isEqualTo(head.lane());
    }

    @Test
    void a_lane_cut_off_behind_an_event_is_found_by_the_seal() throws IOException {
        List<LogEvent> events = events();
        SealedHead head = head(events.getLast());

        Run run = verify(export(events.subList(0, 5), head), kept(head), LOG);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().path("findings").get(0).path("code").asText()).isEqualTo("truncated");
        assertThat(run.json().path("findings").get(0).path("position").asLong()).isEqualTo(6);
    }

    @Test
    void a_wrong_checkpoint_key_ends_with_11() throws IOException {
        SealedHead head = head(events().getLast());

        assertThat(verify(export(events(), head), kept(head), key(ORIGIN, KeyType.LOG, 9))
                        .exitCode())
                .isEqualTo(11);
    }

    @Test
    void what_is_no_key_is_refused() throws IOException {
        SealedHead head = head(events().getLast());

        assertThat(Run.of("verify", "--from", export(events(), head), "--log-key", "x", "--witness", "y")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void what_is_no_checkpoint_ends_with_14() throws IOException {
        SealedHead head = head(events().getLast());
        Path spoilt = Files.writeString(folder.resolve("spoilt.txt"), "nothing");

        assertThat(verify(export(events(), head), spoilt, LOG).exitCode()).isEqualTo(14);
    }

    private static List<LogEvent> writtenAnew(List<LogEvent> events) {
        Ledger other = new Ledger(Tale.PATIENT);
        events.forEach(event -> other.raw(Tale.PATIENT, event.streamId(), event.type(), "{}"));
        assertThat(other.events().getFirst().prevHash()).isEqualTo(Hash.GENESIS);
        return other.events();
    }

    @Test
    void a_log_without_a_key_of_its_own_is_held_to_its_chains_alone() throws IOException {
        SealedHead head = head(events().getLast());
        SigningKey other = key("stafett.example/handover-service", KeyType.LOG, 3);

        Run run = verify(export(events(), head), kept(head), other);

        assertThat(run.exitCode()).isZero();
        assertThat(run.json().path("logs").get(0).path("witnessedSize").asLong())
                .isZero();
    }
}
