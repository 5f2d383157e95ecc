package se.stafett.contracts.subscribe;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;

/** Reads with the JDK's HTTP client. Redirects are not followed: the token is for this service alone. */
public final class HttpReads implements ServiceReads {
    private final HttpClient client;
    private final URI base;
    private final Supplier<String> token;
    private final Duration patience;

    /**
     * @param base with the version and no slash behind it, for example {@code https://plans.example.se/v1}
     * @param token the bearer token of a system; asked for with every request, since tokens run out
     * @param patience how long to wait for a connection, and for an answer
     */
    public HttpReads(URI base, Supplier<String> token, Duration patience) {
        this.client = HttpClient.newBuilder().connectTimeout(patience).build();
        this.base = base;
        this.token = token;
        this.patience = patience;
    }

    @Override
    public Reply get(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(patience)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token.get())
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            return new Reply(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new ServiceAway("no answer from " + base + " within " + patience.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceAway("waiting for " + base + " was interrupted", e);
        }
    }
}
