package se.stafett.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.seal.Checkpoint;
import se.stafett.contracts.seal.EntryBundle;
import se.stafett.contracts.seal.LogTile;
import se.stafett.contracts.seal.SealedHead;
import se.stafett.contracts.seal.SignedNote;
import se.stafett.contracts.seal.TileTree;
import se.stafett.contracts.seal.TreeHash;
import se.stafett.plan.running.OpenedPlan;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.People;
import se.stafett.rig.Place;
import se.stafett.rig.Request;
import se.stafett.store.keys.LogKey;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class SealTest {
    private static final String ORIGIN = "stafett.local/plan-service";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void what_happened_is_sealed_within_seconds_and_can_be_proven() {
        OpenedPlan plan = OpenedPlan.draft();
        JsonNode event = Request.get(plan.path() + "/events")
                .by(People.ward())
                .send()
                .ok()
                .json()
                .at("/items/0");
        int lane = event.path("lane").asInt();

        await().untilAsserted(() -> assertThat(heads(newest())).anySatisfy(head -> {
            assertThat(head.lane()).isEqualTo(lane);
            assertThat(head.position())
                    .isGreaterThanOrEqualTo(event.path("position").asLong());
        }));
        SignedNote note = newest();
        Checkpoint checkpoint = Checkpoint.parse(note.text());

        assertThat(LogKey.open(secrets().resolve("log.key"), ORIGIN)
                        .verifier()
                        .check(note)
                        .isRight())
                .isTrue();
        assertThat(checkpoint.origin()).isEqualTo(ORIGIN);
        TileTree tree = new TileTree(checkpoint.size(), SealTest::tile);
        assertThat(tree.root(checkpoint.size())).isEqualTo(checkpoint.root());
        List<SealedHead> heads = heads(note);
        for (int leaf = 0; leaf < heads.size(); leaf++) {
            assertThat(tree.inclusion(leaf, checkpoint.size())
                            .proves(TreeHash.ofEntry(heads.get(leaf).toEntry()), checkpoint.root()))
                    .isTrue();
        }
        SealedHead last =
                heads.stream().filter(head -> head.lane() == lane).toList().getLast();
        assertThat(last.source()).isEqualTo("/plan-service");
        assertThat(last.hash()).isEqualTo(hashOf(lane, last.position()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0/999", "0/000.p/256", "0/0", "64/000", "entries/999", "entries/x", "7/000", "0/000/..", "a b"})
    void what_is_no_tile_or_is_not_there_yet_is_not_found(String tile) {
        Answer answer = Request.get("/v1/log/tile/" + tile.replace(" ", "%20"))
                .by(People.auditor())
                .send();

        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void the_seal_is_for_systems_and_auditors() {
        for (String path : List.of("/v1/log/checkpoint", "/v1/log/tile/0/000.p/1")) {
            assertThat(Request.get(path).send().status()).isEqualTo(401);
            assertThat(Request.get(path).by(People.ward()).send().status()).isEqualTo(403);
            assertThat(Request.get(path)
                            .by(People.patient("191212121212"))
                            .send()
                            .status())
                    .isEqualTo(403);
        }
    }

    private static Path secrets() {
        return Path.of(ConfigProvider.getConfig().getValue("stafett.secrets", String.class));
    }

    private static SignedNote newest() {
        Answer answer = Request.get("/v1/log/checkpoint").by(People.auditor()).send();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type").orElseThrow())
                .startsWith("text/plain")
                .containsIgnoringCase("utf-8");
        return SignedNote.parse(answer.body());
    }

    private static List<SealedHead> heads(SignedNote note) {
        long size = Checkpoint.parse(note.text()).size();
        List<SealedHead> heads = new ArrayList<>();
        for (long first = 0; first < size; first += LogTile.FULL) {
            EntryBundle bundle = new EntryBundle(first / LogTile.FULL, (int) Math.min(LogTile.FULL, size - first));
            bundle.read(tile(bundle)).stream().map(SealedHead::parse).forEach(heads::add);
        }
        return heads;
    }

    private static byte[] tile(LogTile tile) {
        HttpRequest request = HttpRequest.newBuilder(Place.uri("/v1/log/" + tile.path()))
                .header("Authorization", "Bearer " + People.handovers())
                .build();
        try {
            var response = CLIENT.send(request, BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type")).contains("application/octet-stream");
            return response.body();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static Hash hashOf(int lane, long position) {
        JsonNode events = Request.get("/v1/events?lane=" + lane + "&after=" + (position - 1) + "&limit=1")
                .by(People.auditor())
                .send()
                .ok()
                .json();
        return Hash.parse(events.at("/events/0/headers/ce_hash").asText());
    }
}
