package se.stafett.audit.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.stafett.audit.key.KeyFile;
import se.stafett.audit.patient.Opening;
import se.stafett.audit.patient.Standing;
import se.stafett.audit.patient.Streams;
import se.stafett.contracts.payload.Recorded;

/** Services that show what a ledger says, at any moment, over HTTP; and lie when they are told to. */
final class LiveLedger implements AutoCloseable {
    private static final Map<String, String> FIELDS = Map.of(
            "plans", "plan",
            "assessments", "assessment",
            "handovers", "handover",
            "discharges", "discharge",
            "follow-ups", "followUp");

    private final HttpServer server;
    private final List<Recorded> events;
    private UnaryOperator<Instant> clock = moment -> moment;

    LiveLedger(Ledger ledger, Path keys) throws IOException {
        Opening opening = new Opening(KeyFile.read(keys));
        events = ledger.events().stream().map(opening::open).toList();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /** Shows what was at another moment than the one that is asked for. */
    void lie(UnaryOperator<Instant> other) {
        clock = other;
    }

    private void answer(HttpExchange exchange) {
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        String query = exchange.getRequestURI().getQuery();
        Instant asOf = query == null ? Instant.MAX : clock.apply(Instant.parse(query.replace("asOf=", "")));
        UUID id = UUID.fromString(path[3]);
        Optional<Standing> found = Streams.asOf(asOf, events).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        byte[] body = found.map(one -> shown(one, FIELDS.get(path[2])).toString())
                .orElse("{}")
                .getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(found.isPresent() ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static ObjectNode shown(Standing standing, String field) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("version", standing.version())
                .put("digest", standing.digest());
        json.set(field, standing.document());
        return json;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
