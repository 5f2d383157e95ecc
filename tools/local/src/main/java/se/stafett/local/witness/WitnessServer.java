package se.stafett.local.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stafett.contracts.seal.SignedNote;

/** A witness's HTTP interface on 127.0.0.1, until it is closed. */
public final class WitnessServer implements AutoCloseable {
    private static final int LARGEST = 1 << 20;
    private static final Pattern MONITORED = Pattern.compile("/([0-9a-f]{64})/checkpoint");

    private final Witness witness;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private WitnessServer(Witness witness, HttpServer server) {
        this.witness = witness;
        this.server = server;
    }

    /** @param port 0 for any that is free */
    public static WitnessServer open(Witness witness, int port) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        WitnessServer opened = new WitnessServer(witness, HttpServer.create(address, 0));
        opened.server.setExecutor(opened.threads);
        opened.server.createContext("/", opened::answer);
        opened.server.start();
        return opened;
    }

    /** Where its interface begins, for writing and for reading. */
    public URI prefix() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** How a service's configuration names it. */
    public String configuration() {
        return witness.verifier() + " " + prefix();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = reply(exchange);
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", reply.type());
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = exchange.getRequestMethod();
        if (method.equals("POST") && path.equals("/add-checkpoint")) {
            byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
            return body.length > LARGEST ? Reply.refused(413, "too large") : witness.add(body);
        }
        Matcher monitored = MONITORED.matcher(path);
        return method.equals("GET") && monitored.matches()
                ? witness.latest(monitored.group(1))
                        .map(SignedNote::toString)
                        .map(Reply::ok)
                        .orElseGet(() -> Reply.refused(404, "nothing cosigned of this log"))
                : Reply.refused(404, "nothing here");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
