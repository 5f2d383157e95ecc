package se.stafett.audit.seal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import se.stafett.audit.outcome.AuditFailure;
import se.stafett.audit.outcome.ExitCode;
import se.stafett.contracts.seal.Checkpoint;
import se.stafett.contracts.seal.EntryBundle;
import se.stafett.contracts.seal.LogTile;
import se.stafett.contracts.seal.MalformedSeal;
import se.stafett.contracts.seal.SealedHead;
import se.stafett.contracts.seal.SignedNote;
import se.stafett.contracts.subscribe.ServiceAway;

/** The seal of one service's log, as far as its newest checkpoint goes when this is opened. */
public final class ServiceSeal {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI base;
    private final String token;

    /** @param base with the version, for example {@code http://127.0.0.1:7402/v1} */
    public ServiceSeal(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /** The newest checkpoint; none before the first. */
    public Optional<SignedNote> newest() {
        try {
            return get("/log/checkpoint").map(SignedNote::parse);
        } catch (MalformedSeal malformed) {
            throw corrupt(malformed);
        }
    }

    /** Gives all heads that a checkpoint covers, in their order. */
    public void heads(SignedNote checkpoint, Consumer<SealedHead> taker) {
        try {
            long size = Checkpoint.parse(checkpoint.text()).size();
            for (long first = 0; first < size; first += LogTile.FULL) {
                EntryBundle bundle = new EntryBundle(first / LogTile.FULL, (int) Math.min(LogTile.FULL, size - first));
                byte[] bytes = get("/log/" + bundle.path())
                        .orElseThrow(() -> new ServiceAway(bundle.path() + " is not there", null));
                bundle.read(bytes).stream().map(SealedHead::parse).forEach(taker);
            }
        } catch (MalformedSeal malformed) {
            throw corrupt(malformed);
        }
    }

    private AuditFailure corrupt(MalformedSeal malformed) {
        return new AuditFailure(
                ExitCode.CORRUPT,
                "The seal that " + base + " shows is none: " + malformed.getMessage() + ".",
                malformed);
    }

    private Optional<byte[]> get(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() == 404) {
                return Optional.empty();
            }
            if (answer.statusCode() != 200) {
                throw new ServiceAway(base + path + " is answered with " + answer.statusCode(), null);
            }
            return Optional.of(answer.body());
        } catch (IOException away) {
            throw new ServiceAway("no answer from " + base, away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ServiceAway("waiting for " + base + " was interrupted", stopped);
        }
    }
}
