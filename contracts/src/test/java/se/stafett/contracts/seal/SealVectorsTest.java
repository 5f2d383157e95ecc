package se.stafett.contracts.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Sha256;

/**
 * Freezes what is sealed: {@code docs/seal-vectors.json}, for programs in other languages to hold themselves to. A
 * difference means that seals of this version would no longer verify those of earlier ones; mend the code, never the file.
 */
class SealVectorsTest {
    private static final Path FILE = Path.of("../docs/seal-vectors.json");
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LEAVES = 300;
    private static final Leaves TREE = new Leaves();

    static {
        for (int i = 0; i < LEAVES; i++) {
            TREE.add(head(i).toEntry());
        }
    }

    /** The i-th head: lanes in turn, positions that rise. */
    private static SealedHead head(int i) {
        Hash hash = Hash.of(Sha256.of(new byte[] {(byte) (i >> 8), (byte) i}));
        return new SealedHead("/plan-service", i % 64, i / 64 + 1, hash);
    }

    @Test
    void the_seal_is_as_it_was_released() throws IOException {
        JsonNode released = JSON.readTree(Files.readString(FILE));

        assertThat(JSON.readTree(made().toString()))
                .withFailMessage(() -> "the seal differs from docs/seal-vectors.json, which is released: "
                        + "mend the code. This is what it gives now:\n" + made().toPrettyString())
                .isEqualTo(released);
    }

    private static ObjectNode made() {
        ObjectNode vectors = JSON.createObjectNode();
        vectors.put(
                "what",
                "Leaf i is the head of lane i mod 64 of /plan-service at position i / 64 + 1, with the hash "
                        + "SHA-256(i as two bytes, big-endian). docs/seal.md says how all of this is made.");
        heads(vectors.putArray("heads"));
        roots(vectors.putArray("roots"));
        inclusion(vectors.putArray("inclusion"));
        consistency(vectors.putArray("consistency"));
        notes(vectors.putObject("notes"));
        return vectors;
    }

    private static void heads(ArrayNode heads) {
        for (int i : List.of(0, 63, 299)) {
            SealedHead head = head(i);
            heads.addObject()
                    .put("index", i)
                    .put("source", head.source())
                    .put("lane", head.lane())
                    .put("position", head.position())
                    .put("hash", head.hash().toString())
                    .put("entry", HexFormat.of().formatHex(head.toEntry()))
                    .put("leaf", TREE.leaf(i).toString());
        }
    }

    private static void roots(ArrayNode roots) {
        for (int size : List.of(0, 1, 2, 3, 7, 8, 63, 64, 255, 256, 257, 300)) {
            roots.addObject().put("size", size).put("root", TREE.root(size).toString());
        }
    }

    private static void inclusion(ArrayNode proofs) {
        for (int[] of : new int[][] {{0, 1}, {0, 2}, {2, 3}, {6, 7}, {128, 256}, {256, 257}, {77, 300}, {299, 300}}) {
            InclusionProof proof = TREE.inclusion(of[0], of[1]);
            path(proofs.addObject().put("index", of[0]).put("size", of[1]), proof.path());
        }
    }

    private static void consistency(ArrayNode proofs) {
        for (int[] of :
                new int[][] {{0, 300}, {1, 2}, {3, 7}, {4, 8}, {255, 256}, {256, 300}, {257, 300}, {300, 300}}) {
            ConsistencyProof proof = TREE.consistency(of[0], of[1]);
            path(proofs.addObject().put("old", of[0]).put("new", of[1]), proof.path());
        }
    }

    private static void path(ObjectNode proof, List<Hash> path) {
        ArrayNode hashes = proof.putArray("path");
        path.forEach(hash -> hashes.add(hash.toString()));
    }

    private static void notes(ObjectNode notes) {
        SigningKey log = new SigningKey("stafett.example/plan-service", KeyType.LOG, seed(1));
        SigningKey witness = new SigningKey("witness.example/region", KeyType.WITNESS, seed(2));
        SignedNote signed = new Checkpoint("stafett.example/plan-service", LEAVES, TREE.root(LEAVES)).signedBy(log);
        Instant time = Instant.parse("2026-03-01T08:15:00Z");
        SignedNote witnessed = signed.with(witness.sign(signed.text(), time));
        notes.put("logSeed", HexFormat.of().formatHex(seed(1)))
                .put("logKey", log.verifier().toString())
                .put("witnessSeed", HexFormat.of().formatHex(seed(2)))
                .put("witnessKey", witness.verifier().toString())
                .put("witnessedAt", time.getEpochSecond())
                .put("checkpoint", witnessed.toString())
                .put("request", new WitnessRequest(TREE.consistency(257, LEAVES), signed).body());
    }

    private static byte[] seed(int fill) {
        byte[] seed = new byte[SigningKey.LENGTH];
        Arrays.fill(seed, (byte) fill);
        return seed;
    }
}
