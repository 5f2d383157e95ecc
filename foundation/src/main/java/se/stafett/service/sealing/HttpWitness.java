package se.stafett.service.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import se.stafett.contracts.seal.NoteSignature;
import se.stafett.contracts.seal.WitnessRequest;
import se.stafett.store.seal.WitnessAnswer;
import se.stafett.store.seal.WitnessLine;

/** A witness over HTTP, as C2SP tlog-witness has it. Follows no redirect. */
final class HttpWitness implements WitnessLine {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final int MOST_LINES = 16;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final URI address;

    HttpWitness(URI address) {
        this.address = address;
    }

    @Override
    public WitnessAnswer ask(WitnessRequest request) {
        HttpRequest post = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(request.body()))
                .build();
        try {
            return answer(client.send(post, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(address.getHost() + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a witness was asked", e);
        }
    }

    private static WitnessAnswer answer(HttpResponse<String> response) {
        String body = response.body();
        return switch (response.statusCode()) {
            case 200 ->
                new WitnessAnswer.Cosigned(
                        body.lines().limit(MOST_LINES).map(NoteSignature::parse).toList());
            case 409 ->
                SIZE.matcher(body.strip()).matches()
                        ? new WitnessAnswer.Knows(Long.parseLong(body.strip()))
                        : new WitnessAnswer.Refused("it answered 409 without a size");
            default -> new WitnessAnswer.Refused("it answered " + response.statusCode());
        };
    }
}
