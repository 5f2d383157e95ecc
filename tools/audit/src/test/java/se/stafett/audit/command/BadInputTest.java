package se.stafett.audit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stafett.contracts.event.Lane;

class BadInputTest {
    private static final String NEWEST = "{\"actor\":{\"role\":\"system\"},\"event\":{}}";

    @TempDir
    private Path folder;

    private final Ledger ledger = Tale.told();
    private Path keys;

    @BeforeEach
    void writeKeys() throws IOException {
        keys = ledger.keys(folder.resolve("keys.json"));
    }

    private Path export() throws IOException {
        return ledger.export(folder.resolve("export"));
    }

    private static Path lane(Path export) {
        return export.resolve("plan-service/lane/%02d.ndjson".formatted(Lane.of(Tale.PATIENT)));
    }

    private Run replay(Path log) {
        return Run.of("replay", "--patient", Tale.PATIENT, "--from", log, "--keys", keys);
    }

    private static void assertEnd(Run run, int exitCode, String... said) {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        assertThat(run.err().strip()).contains(said).doesNotContain("\n", "Exception");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void an_export_that_breaks_off_ends_with_10() throws IOException {
        Path export = export();
        byte[] bytes = Files.readAllBytes(lane(export));
        Files.write(lane(export), Arrays.copyOf(bytes, bytes.length - 40));

        assertEnd(Run.of("verify", "--from", export), 10, "breaks off in line 8");
        assertEnd(replay(export), 10, "breaks off in line 8");
    }

    @Test
    void an_export_without_one_of_its_files_ends_with_10() throws IOException {
        Path export = export();
        Files.delete(lane(export));

        assertEnd(Run.of("verify", "--from", export), 10, "is missing");
    }

    @Test
    void an_export_that_lacks_its_last_lines_ends_with_10() throws IOException {
        Path export = export();
        List<String> lines = Files.readAllLines(lane(export));
        Files.write(lane(export), lines.subList(0, lines.size() - 2));

        assertEnd(Run.of("verify", "--from", export), 10, "has 6 lines, not 8");
    }

    @Test
    void a_lane_of_another_log_ends_with_12() throws IOException {
        Path export = export();
        Files.copy(
                export.resolve("handover-service/lane").resolve(lane(export).getFileName()),
                lane(export),
                StandardCopyOption.REPLACE_EXISTING);

        assertEnd(Run.of("verify", "--from", export), 12, "/handover-service");
    }

    @Test
    void an_event_that_nobody_knows_ends_with_13() throws IOException {
        ledger.raw(Tale.PATIENT, Tale.PLAN, "plan.sung-about.v1", NEWEST);

        assertEnd(replay(export()), 13, "plan.sung-about.v1", "position 9");
    }

    @Test
    void a_line_that_is_no_json_ends_with_14() throws IOException {
        Path export = export();
        List<String> lines = Files.readAllLines(lane(export));
        lines.set(2, "{\"headers\":");
        Files.write(lane(export), lines);

        assertEnd(Run.of("verify", "--from", export), 14, "line 3");
    }

    @Test
    void a_line_that_is_no_event_ends_with_14() throws IOException {
        Path file = Files.writeString(folder.resolve("log.ndjson"), "{\"a\":1}\n");

        assertEnd(Run.of("verify", "--from", file), 14, "line 1");
    }

    @Test
    void a_payload_that_is_not_what_its_type_promises_ends_with_14_and_is_not_quoted() throws IOException {
        ledger.raw(
                Tale.PATIENT,
                Tale.PLAN,
                "plan.summary-written.v1",
                "{\"actor\":{\"role\":\"x\"},\"event\":{\"text\":7}}");

        assertEnd(replay(export()), 14, "plan.summary-written.v1");
    }

    @Test
    void a_newer_version_of_a_known_event_ends_with_15() throws IOException {
        ledger.raw(Tale.PATIENT, Tale.PLAN, "plan.drafted.v97", NEWEST);

        assertEnd(replay(export()), 15, "plan.drafted.v97");
    }

    @Test
    void an_export_of_a_newer_form_ends_with_15() throws IOException {
        Path list = export().resolve("export.json");
        Files.writeString(list, Files.readString(list).replace("stafett-export-1", "stafett-export-2"));

        assertEnd(Run.of("verify", "--from", folder.resolve("export")), 15, "stafett-export-2");
    }

    @Test
    void a_service_that_does_not_answer_ends_with_16() throws IOException {
        Run run = Run.of(
                "replay",
                "--patient",
                Tale.PATIENT,
                "--from",
                export(),
                "--token",
                "any",
                "--url",
                "http://127.0.0.1:1/v1");

        assertEnd(run, 16, "http://127.0.0.1:1/v1");
    }

    @Test
    void a_folder_that_is_no_export_ends_with_17() throws IOException {
        assertEnd(Run.of("verify", "--from", Files.createDirectory(folder.resolve("empty"))), 17, "no export");
        assertEnd(Run.of("verify", "--from", folder.resolve("nothing")), 17, "cannot be read");
    }

    @Test
    void a_key_that_is_not_to_be_had_ends_with_18() throws IOException {
        keys = Files.writeString(folder.resolve("none.json"), "{\"keys\":[]}");

        assertEnd(replay(export()), 18, "is not to be had");
    }

    @Test
    void no_keys_and_no_stack_end_with_18() throws IOException {
        Run run = Run.of(
                "replay",
                "--patient",
                Tale.PATIENT,
                "--from",
                export(),
                "--data",
                folder.resolve("no-stack"),
                "--token",
                "");

        assertEnd(run, 18, "--keys", "--token");
    }

    @Test
    void a_patient_of_whom_nothing_is_there_ends_with_19() throws IOException {
        assertEnd(Run.of("replay", "--patient", "0".repeat(32), "--from", export(), "--keys", keys), 19, "nothing");
    }

    @Test
    void a_key_file_that_is_none_ends_with_14_and_is_not_quoted() throws IOException {
        keys = Files.writeString(folder.resolve("spoilt.json"), "{\"keys\":[{\"k\":\"secret\"}]}");

        Run run = replay(export());
        assertEnd(run, 14, "no JWK set");
        assertThat(run.err()).doesNotContain("secret");
    }

    @Test
    void a_chain_that_breaks_before_the_patients_events_ends_with_1() throws IOException {
        Path export = export();
        Files.writeString(
                lane(export), Files.readString(lane(export)).replaceFirst("ce_time\":\"2026", "ce_time\":\"2025"));

        assertEnd(replay(export), 1, "/plan-service", "position 1", "chain breaks");
    }

    @Test
    void an_identity_number_is_refused_and_not_repeated() throws IOException {
        Run run = Run.of("replay", "--patient", "191212121212", "--from", export());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Never write an identity number").doesNotContain("191212121212");
    }

    @Test
    void two_places_for_one_log_are_refused() {
        assertThat(Run.of("verify", "--from", folder, "--kafka", "127.0.0.1:1").exitCode())
                .isEqualTo(2);
    }

    @Test
    void help_names_every_exit_code_and_completion_every_command() {
        assertThat(Run.of("--help").out()).contains("  10", "who-knew", "Examples", "  19");
        assertThat(Run.of("generate-completion").out()).contains("who-knew", "--as-of", "demo");
    }

    @Test
    void an_unknown_command_is_refused() {
        assertThat(Run.of("guess").exitCode()).isEqualTo(2);
    }
}
