package se.stafett.edge.probe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.ConfigProvider;

/** Calls the probe service as any client would. */
public final class Calls {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private Calls() {}

    public static int port() {
        return ConfigProvider.getConfig().getValue("quarkus.http.test-port", int.class);
    }

    public static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(Duration.ofSeconds(20));
    }

    public static HttpRequest.Builder by(String token, String path) {
        return to(path).header("Authorization", "Bearer " + token);
    }

    public static HttpRequest.Builder post(String token, String path, String body) {
        return by(token, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    public static Answer send(HttpRequest.Builder request) {
        return sent(request).join();
    }

    public static CompletableFuture<Answer> sent(HttpRequest.Builder request) {
        return CLIENT.sendAsync(request.build(), BodyHandlers.ofString()).thenApply(Answer::new);
    }

    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException notJson) {
                throw new UncheckedIOException(response.body(), notJson);
            }
        }

        public String code() {
            return json().path("code").asText();
        }
    }
}
