package se.stafett.trials.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import se.stafett.contracts.audit.AuditReport;
import se.stafett.contracts.audit.ExportAudit;
import se.stafett.contracts.audit.ExportWriter;
import se.stafett.contracts.audit.Trust;
import se.stafett.contracts.event.EventLine;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.seal.Checkpoint;
import se.stafett.contracts.seal.EntryBundle;
import se.stafett.contracts.seal.LogTile;
import se.stafett.contracts.seal.SealedHead;
import se.stafett.contracts.seal.SignedNote;
import se.stafett.local.client.Caller;

/** An export of plan-service's log, made over REST as anyone with the role can make one. */
final class Exported {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI base;
    private final Caller reader;

    Exported(URI base, Caller reader) {
        this.base = base;
        this.reader = reader;
    }

    /** Exports into a folder, and audits that with what the witness has kept. */
    AuditReport audited(Path folder, Trust trust, List<SignedNote> kept) {
        write(folder, trust);
        ExportAudit export = ExportAudit.open(folder);
        return export.verify(export.logs().getFirst(), trust, kept, read -> {});
    }

    /** Exports into a folder. */
    void write(Path folder, Trust trust) {
        try (ExportWriter writer = new ExportWriter(folder)) {
            ExportWriter.Log log = writer.log("/plan-service", trust.log().name());
            SignedNote newest = SignedNote.parse(get("/log/checkpoint"));
            log.checkpoint(newest);
            leaves(log, Checkpoint.parse(newest.text()).size());
            for (int lane = 0; lane < Lane.COUNT; lane++) {
                events(log, lane);
            }
            writer.finish();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private void leaves(ExportWriter.Log log, long size) throws IOException {
        for (long first = 0; first < size; first += LogTile.FULL) {
            EntryBundle bundle = new EntryBundle(first / LogTile.FULL, (int) Math.min(LogTile.FULL, size - first));
            for (byte[] entry : bundle.read(get("/log/" + bundle.path()))) {
                log.leaf(SealedHead.parse(entry));
            }
        }
    }

    private void events(ExportWriter.Log log, int lane) throws IOException {
        JsonNode page;
        long after = 0;
        do {
            page = JSON.readTree(get("/events?limit=1000&lane=" + lane + "&after=" + after))
                    .path("events");
            for (JsonNode event : page) {
                LogEvent read = EventLine.read(event);
                log.event(read);
                after = read.position();
            }
        } while (!page.isEmpty());
    }

    private byte[] get(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + reader.token().get())
                .build();
        try {
            var response = CLIENT.send(request, BodyHandlers.ofByteArray());
            assertThat(response.statusCode())
                    .as("%s: %s", path, new String(response.body(), StandardCharsets.UTF_8))
                    .isEqualTo(200);
            return response.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
