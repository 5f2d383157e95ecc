package se.stafett.local.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.seal.Checkpoint;
import se.stafett.contracts.seal.ConsistencyProof;
import se.stafett.contracts.seal.KeyType;
import se.stafett.contracts.seal.NoteSignature;
import se.stafett.contracts.seal.SignatureCheck;
import se.stafett.contracts.seal.SignedNote;
import se.stafett.contracts.seal.SigningKey;
import se.stafett.contracts.seal.TreeHash;
import se.stafett.contracts.seal.TreeNodes;
import se.stafett.contracts.seal.VerifierKey;
import se.stafett.contracts.seal.WitnessRequest;

class WitnessServerTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:15:00Z");
    private static final SigningKey LOG = key("log.example/a", KeyType.LOG, 1);
    private static final SigningKey KEY = key("witness.example/w", KeyType.WITNESS, 2);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private final List<Hash> leaves = new ArrayList<>();
    private Witness witness = witness(Path.of("unused"));
    private WitnessServer server = idle();

    private static SigningKey key(String name, KeyType type, int fill) {
        byte[] seed = new byte[SigningKey.LENGTH];
        Arrays.fill(seed, (byte) fill);
        return new SigningKey(name, type, seed);
    }

    private static Witness witness(Path kept) {
        return new Witness(KEY, List.of(LOG.verifier()), kept, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private WitnessServer idle() {
        try {
            return WitnessServer.open(witness, 0);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @BeforeEach
    void open() {
        restart();
    }

    private void restart() {
        server.close();
        witness = witness(folder);
        server = idle();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private TreeNodes tree() {
        return (height, index) -> height == 0
                ? leaves.get((int) index)
                : TreeHash.ofNode(tree().at(height - 1, index * 2), tree().at(height - 1, index * 2 + 1));
    }

    private void grow(int leavesMore) {
        for (int i = 0; i < leavesMore; i++) {
            leaves.add(TreeHash.ofEntry(new byte[] {(byte) leaves.size()}));
        }
    }

    private SignedNote signed(SigningKey log, String origin) {
        return new Checkpoint(origin, leaves.size(), tree().root(leaves.size())).signedBy(log);
    }

    private SignedNote signed() {
        return signed(LOG, "log.example/a");
    }

    private HttpResponse<String> add(ConsistencyProof proof, SignedNote note) {
        return send(HttpRequest.newBuilder(URI.create(server.prefix() + "/add-checkpoint"))
                .POST(BodyPublishers.ofString(new WitnessRequest(proof, note).body())));
    }

    private HttpResponse<String> add(long known) {
        return add(tree().consistency(known, leaves.size()), signed());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    @Test
    void a_log_that_only_grows_is_cosigned_each_time() {
        long known = 0;
        for (int more : List.of(1, 1, 5, 9)) {
            grow(more);
            HttpResponse<String> answer = add(known);
            known = leaves.size();

            assertThat(answer.statusCode()).isEqualTo(200);
            SignedNote cosigned = signed().with(NoteSignature.parse(answer.body()));
            assertThat(KEY.verifier().check(cosigned)).isEqualTo(new SignatureCheck.RightAt(NOW));
        }
        assertThat(witness.kept("log.example/a"))
                .extracting(note -> Checkpoint.parse(note.text()).size())
                .containsExactly(1L, 2L, 7L, 16L);
    }

    @Test
    void the_same_state_is_cosigned_again() {
        grow(3);
        add(0);

        assertThat(add(3).statusCode()).isEqualTo(200);
    }

    @Test
    void who_begins_at_another_size_is_told_the_one_that_is_known() {
        grow(3);
        add(0);
        grow(2);

        HttpResponse<String> answer = add(0);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("3\n");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
    }

    @Test
    void a_log_that_forgot_or_changed_something_is_refused() {
        grow(4);
        add(0);
        leaves.set(1, TreeHash.ofEntry(new byte[] {99}));
        assertThat(add(4).statusCode()).isEqualTo(422);

        grow(4);
        assertThat(add(4).statusCode()).isEqualTo(422);
        assertThat(witness.kept("log.example/a")).hasSize(1);
    }

    @Test
    void a_proof_where_none_is_needed_is_refused() {
        grow(4);

        assertThat(add(new ConsistencyProof(0, 4, List.of(TreeHash.EMPTY)), signed())
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void unknown_logs_and_wrong_signatures_are_refused() {
        grow(1);
        ConsistencyProof first = tree().consistency(0, 1);

        assertThat(add(first, signed(LOG, "log.example/b")).statusCode()).isEqualTo(404);
        assertThat(add(first, signed(key("log.example/a", KeyType.LOG, 9), "log.example/a"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_cannot_be_read_is_refused() {
        for (String body : List.of("", "old 0\n\nx", "x".repeat((1 << 20) + 1))) {
            int status = send(HttpRequest.newBuilder(URI.create(server.prefix() + "/add-checkpoint"))
                            .POST(BodyPublishers.ofString(body)))
                    .statusCode();
            assertThat(status).isEqualTo(body.length() > 100 ? 413 : 400);
        }
    }

    @Test
    void what_it_saw_is_shown_and_remembered_over_a_restart() {
        URI monitored = URI.create("/" + Kept.hash("log.example/a") + "/checkpoint");
        assertThat(send(HttpRequest.newBuilder(server.prefix().resolve(monitored)))
                        .statusCode())
                .isEqualTo(404);
        grow(2);
        add(0);
        restart();

        HttpResponse<String> shown = send(HttpRequest.newBuilder(server.prefix().resolve(monitored)));

        SignedNote note = SignedNote.parse(shown.body().getBytes(StandardCharsets.UTF_8));
        assertThat(KEY.verifier().check(note).isRight()).isTrue();
        assertThat(LOG.verifier().check(note).isRight()).isTrue();
        assertThat(add(0).statusCode()).isEqualTo(409);
        assertThat(send(HttpRequest.newBuilder(server.prefix().resolve("/elsewhere")))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void it_says_how_a_service_names_it() {
        assertThat(server.configuration()).startsWith("witness.example/w+").endsWith(" " + server.prefix());
        assertThat(VerifierKey.parse(server.configuration().split(" ")[0])).isEqualTo(witness.verifier());
    }
}
