package se.stafett.rig;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** One request, changed until it is as a test wants it, then sent. */
public final class Request {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final HttpRequest.Builder builder;

    private Request(String path) {
        builder = HttpRequest.newBuilder(Place.uri(path)).timeout(Duration.ofSeconds(60));
    }

    public static Request get(String path) {
        return new Request(path);
    }

    public static Request post(String path, String json) {
        return post(path, BodyPublishers.ofString(json));
    }

    public static Request post(String path, BodyPublisher body) {
        return post(path, body, "application/json");
    }

    public static Request post(String path, BodyPublisher body, String mediaType) {
        Request request = new Request(path).with("Content-Type", mediaType);
        request.builder.POST(body);
        return request;
    }

    public Request by(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Request onVersion(long version) {
        return with("If-Match", "\"" + version + "\"");
    }

    public Request withKey(String key) {
        return with("Idempotency-Key", key);
    }

    public Request withNewKey() {
        return withKey(UUID.randomUUID().toString());
    }

    /** One more header of that name. */
    public Request with(String header, String value) {
        builder.header(header, value);
        return this;
    }

    public Request method(String method) {
        builder.method(method, BodyPublishers.noBody());
        return this;
    }

    public Answer send() {
        return sent().join();
    }

    public CompletableFuture<Answer> sent() {
        return CLIENT.sendAsync(builder.build(), BodyHandlers.ofString()).thenApply(Answer::of);
    }
}
