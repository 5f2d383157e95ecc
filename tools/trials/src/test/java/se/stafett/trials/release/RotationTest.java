package se.stafett.trials.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stafett.local.stack.Ports;

class RotationTest {
    private final int port = Ports.free();
    private final HttpClient http = HttpClient.newHttpClient();
    private HttpServer one;
    private HttpServer other;
    private Rotation rotation;

    @BeforeEach
    void open() throws IOException {
        one = replica("one");
        other = replica("other");
        rotation = Rotation.open(port);
        rotation.add(address(one));
        rotation.add(address(other));
    }

    @AfterEach
    void close() {
        rotation.close();
        one.stop(0);
        other.stop(0);
    }

    @Test
    void requests_go_to_the_replicas_in_turn_with_all_that_they_say() throws Exception {
        assertThat(asked().body()).isEqualTo("one POST /v1/plans?limit=1 key a body");
        assertThat(asked().body()).isEqualTo("other POST /v1/plans?limit=1 key a body");
        assertThat(asked().headers().firstValue("ETag")).hasValue("\"7\"");
    }

    @Test
    void one_that_was_taken_out_is_asked_no_more() throws Exception {
        rotation.remove(address(one));

        assertThat(asked().body()).startsWith("other");
        assertThat(asked().body()).startsWith("other");
    }

    @Test
    void what_nobody_answers_is_counted_and_said() throws Exception {
        rotation.remove(address(one));
        rotation.remove(address(other));

        assertThat(asked().statusCode()).isEqualTo(502);
        assertThat(rotation.unanswered()).isEqualTo(1);
    }

    private HttpResponse<String> asked() throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://" + Ports.HOST + ":" + port + "/v1/plans?limit=1"))
                        .header("Idempotency-Key", "a")
                        .POST(BodyPublishers.ofString("body"))
                        .build(),
                BodyHandlers.ofString());
    }

    private static URI address(HttpServer replica) {
        return URI.create("http://" + Ports.HOST + ":" + replica.getAddress().getPort());
    }

    private static HttpServer replica(String name) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/q/health/ready", exchange -> answer(exchange, ""));
        server.createContext("/v1", exchange -> answer(exchange, said(name, exchange)));
        server.start();
        return server;
    }

    private static String said(String name, HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return String.join(
                " ",
                name,
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                "key",
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                body);
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
