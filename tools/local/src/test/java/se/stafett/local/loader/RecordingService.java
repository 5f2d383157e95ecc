package se.stafett.local.loader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;

/**
 * An HTTP server that says yes to every command, counts versions and repeats its answer for a repeated key, and writes
 * down what it was sent. It knows none of the rules of a plan: those are plan-service's own tests' matter.
 */
final class RecordingService implements AutoCloseable {
    /** One command, sent for the first time. */
    record Sent(String key, String path, String ifMatch, JsonNode body) {}

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private final List<Sent> sent = new ArrayList<>();
    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private String refusedPath = "none";

    RecordingService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/", this::answer);
        server.start();
    }

    /** From now on, commands whose path ends so are refused. */
    void refuse(String path) {
        refusedPath = path;
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    synchronized List<Sent> sent() {
        return List.copyOf(sent);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        String path = exchange.getRequestURI().getPath().substring("/v1".length());
        String version = String.valueOf(exchange.getRequestHeaders().getFirst("If-Match"));
        JsonNode body = json.readTree(exchange.getRequestBody());
        if (path.endsWith(refusedPath)) {
            reply(exchange, 409, "{\"type\":\"https://stafett.se/problems/no\"}");
            return;
        }
        if (!answers.containsKey(key)) {
            sent.add(new Sent(key, path, version, body));
            answers.put(key, accept(key, path));
        }
        reply(exchange, 200, answers.get(key));
    }

    private String accept(String key, String path) {
        String created =
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
        String plan = path.equals("/plans") ? created : path.split("/", -1)[2];
        return json.createObjectNode()
                .put("planId", plan)
                .put("version", versions.merge(plan, 1, Integer::sum))
                .put("lane", 1)
                .put("position", sent.size())
                .put("created", created)
                .toString();
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
