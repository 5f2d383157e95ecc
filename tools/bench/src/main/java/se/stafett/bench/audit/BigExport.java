package se.stafett.bench.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import se.stafett.contracts.audit.ExportWriter;
import se.stafett.contracts.audit.Trust;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.seal.Checkpoint;
import se.stafett.contracts.seal.KeyType;
import se.stafett.contracts.seal.SealedHead;
import se.stafett.contracts.seal.SignedNote;
import se.stafett.contracts.seal.SigningKey;
import se.stafett.contracts.seal.TreeFrontier;
import se.stafett.contracts.seal.TreeHash;

/**
 * A sealed export of so many invented events, written event by event. All lanes that grew are sealed every ten thousand events, and
 * the last checkpoint is signed by the log and a witness, whose keys are known to everyone.
 *
 * @param trust whose signatures count
 * @param checkpoint as the witness kept it, in a file beside the export
 * @param patient one whose plan lies in the middle of the log
 * @param keys that patient's key, in a file beside the export
 * @param asOf a moment at which half of that plan had been recorded
 */
public record BigExport(Path folder, Trust trust, Path checkpoint, String patient, Path keys, Instant asOf) {
    private static final String ORIGIN = "bench.stafett.example/plan-service";
    private static final long SEALED_EVERY = 10_000;

    /**
     * Writes one.
     *
     * @param events at least as many as a plan has
     * @param progress told now and then how many events have been written
     */
    public static BigExport write(Path folder, long events, LongConsumer progress) throws IOException {
        SigningKey logKey = key(ORIGIN, KeyType.LOG, 1);
        SigningKey witness = key("bench.stafett.example/witness", KeyType.WITNESS, 2);
        InventedLog told = new InventedLog();
        Path keys = folder.resolveSibling(folder.getFileName() + ".keys.json");
        String patient = "";
        Instant asOf = Instant.EPOCH;
        long middle =
                events / 2 / InventedLog.EVENTS_A_PLAN * InventedLog.EVENTS_A_PLAN + InventedLog.EVENTS_A_PLAN / 2;
        try (ExportWriter writer = new ExportWriter(folder)) {
            ExportWriter.Log log = writer.log(InventedLog.SOURCE, ORIGIN);
            TreeFrontier tree = new TreeFrontier();
            Map<Integer, Long> sealed = new HashMap<>();
            for (long i = 1; i <= events; i++) {
                LogEvent event = told.next();
                log.event(event);
                if (i == middle) {
                    patient = told.patient();
                    asOf = event.recordedAt();
                    Files.writeString(keys, keySet(told.patientKey()));
                }
                if (i % SEALED_EVERY == 0 || i == events) {
                    for (LogEvent head : told.heads().toList()) {
                        seal(head, sealed, tree, log);
                    }
                    progress.accept(i);
                }
            }
            SignedNote note = new Checkpoint(ORIGIN, tree.size(), tree.root()).signedBy(logKey);
            note = note.with(witness.sign(note.text(), Instant.now()));
            log.checkpoint(note);
            writer.finish();
            Path checkpoint = folder.resolveSibling(folder.getFileName() + ".checkpoint");
            Files.writeString(checkpoint, note.toString());
            Trust trust = new Trust(logKey.verifier(), List.of(witness.verifier()), 1);
            return new BigExport(folder, trust, checkpoint, patient, keys, asOf);
        }
    }

    private static void seal(LogEvent head, Map<Integer, Long> sealed, TreeFrontier tree, ExportWriter.Log log)
            throws IOException {
        if (sealed.getOrDefault(head.lane(), 0L) < head.position()) {
            sealed.put(head.lane(), head.position());
            SealedHead leaf = new SealedHead(head.source(), head.lane(), head.position(), head.hash());
            tree.add(TreeHash.ofEntry(leaf.toEntry()));
            log.leaf(leaf);
        }
    }

    private static SigningKey key(String name, KeyType type, int fill) {
        byte[] seed = new byte[SigningKey.LENGTH];
        Arrays.fill(seed, (byte) fill);
        return new SigningKey(name, type, seed);
    }

    private static String keySet(PatientKey key) {
        return "{\"keys\":[{\"kid\":\"%s\",\"kty\":\"oct\",\"k\":\"%s\"}]}\n"
                .formatted(key.kid(), Base64.getUrlEncoder().withoutPadding().encodeToString(key.bytes()));
    }

    /** What to say to {@code ./stafett audit} to have it verified. */
    public List<String> verify() {
        return List.of(
                "verify",
                "--from",
                folder.toString(),
                "--checkpoint",
                checkpoint.toString(),
                "--log-key",
                trust.log().toString(),
                "--witness",
                trust.witnesses().getFirst().toString());
    }

    /** What to say to {@code ./stafett audit} to see that patient's plan as it was half way. */
    public List<String> replay() {
        return List.of("replay", "--patient", patient, "--as-of", asOf.toString(), "--keys", keys.toString());
    }
}
