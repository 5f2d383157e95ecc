package se.stafett.local.subscriber;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.protection.PatientKey;

/** Holds keys and events as plan-service does, for one token. */
public final class KeyServer implements AutoCloseable {
    public static final String TOKEN = "a-system";

    private final HttpServer server;
    private final Map<String, byte[]> keys = new ConcurrentHashMap<>();
    private final List<LogEvent> events;
    private final Map<String, ObjectNode> plans = new ConcurrentHashMap<>();
    private final AtomicInteger keysAsked = new AtomicInteger();

    /** @param events what can be fetched */
    public KeyServer(List<LogEvent> events) throws IOException {
        this.events = events;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/keys/", this::key);
        server.createContext("/v1/events", this::events);
        server.createContext("/v1/plans/", this::plan);
        server.start();
    }

    public void give(PatientKey key) {
        keys.put(key.kid().toString(), key.bytes());
    }

    /** Gives other bytes under the id of a key. */
    void giveWrong(PatientKey key) {
        keys.put(key.kid().toString(), new byte[PatientKey.LENGTH]);
    }

    /** Shows a plan as plan-service reads it out. */
    public void show(UUID plan, ObjectNode view) {
        plans.put(plan.toString(), view);
    }

    int keysAsked() {
        return keysAsked.get();
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    private void key(HttpExchange exchange) throws IOException {
        keysAsked.incrementAndGet();
        String kid = exchange.getRequestURI().getPath().substring("/v1/keys/".length());
        byte[] key = keys.get(kid);
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, object().put("type", "https://stafett.se/problems/unauthorised"));
        } else if (key == null) {
            answer(exchange, 404, object().put("type", "https://stafett.se/problems/key-not-found"));
        } else {
            String value = Base64.getUrlEncoder().withoutPadding().encodeToString(key);
            answer(exchange, 200, object().put("kid", kid).put("kty", "oct").put("k", value));
        }
    }

    private void plan(HttpExchange exchange) throws IOException {
        ObjectNode view = plans.get(exchange.getRequestURI().getPath().substring("/v1/plans/".length()));
        answer(exchange, view == null ? 404 : 200, view == null ? object() : view);
    }

    private void events(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        long after = Long.parseLong(query.replaceAll(".*after=([0-9]+).*", "$1"));
        int lane = Integer.parseInt(query.replaceAll(".*lane=([0-9]+).*", "$1"));
        ArrayNode found = JsonNodeFactory.instance.arrayNode();
        events.stream()
                .filter(event -> event.lane() == lane && event.position() > after)
                .limit(2)
                .forEach(event -> found.add(json(event)));
        answer(exchange, 200, object().set("events", found));
    }

    private static ObjectNode json(LogEvent event) {
        ObjectNode json = object().put("payload", event.payload());
        CloudEventHeaders.of(event).forEach(json.putObject("headers")::put);
        return json;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static void answer(HttpExchange exchange, int status, ObjectNode body) throws IOException {
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
