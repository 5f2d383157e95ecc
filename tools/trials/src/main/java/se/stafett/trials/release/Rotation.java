package se.stafett.trials.release;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * One address before several replicas of a service, which are asked in turn. It looks twice a second who is ready, as a cluster
 * does, and sends no request twice: what a replica does not answer is answered with 502.
 */
public final class Rotation implements Closeable {
    private static final Set<String> OF_ONE_CONNECTION =
            Set.of("connection", "content-length", "expect", "host", "keep-alive", "transfer-encoding", "upgrade");
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int BAD_GATEWAY = 502;
    private static final Duration LOOKS_EVERY = Duration.ofMillis(500);

    private final HttpServer door;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LONGEST)
            .build();
    private final List<URI> replicas = new CopyOnWriteArrayList<>();
    private final Thread looking = Thread.ofVirtual().name("who is ready").unstarted(this::watch);
    private final AtomicInteger turn = new AtomicInteger();
    private final LongAdder unanswered = new LongAdder();
    private volatile List<URI> ready = List.of();

    private Rotation(HttpServer door) {
        this.door = door;
    }

    /** @param port where it listens, on 127.0.0.1 */
    public static Rotation open(int port) throws IOException {
        // else each answer waits for the caller's word that its head has come
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        Rotation rotation = new Rotation(door);
        door.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        door.createContext("/", rotation::pass);
        door.start();
        rotation.looking.start();
        return rotation;
    }

    /** @param replica scheme, host and port */
    public void add(URI replica) {
        replicas.add(replica);
        look();
    }

    public void remove(URI replica) {
        replicas.remove(replica);
        look();
    }

    /** How many requests no replica answered. */
    public long unanswered() {
        return unanswered.sum();
    }

    private void watch() {
        try {
            while (true) {
                look();
                Thread.sleep(LOOKS_EVERY);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void look() {
        ready = replicas.stream().filter(this::isReady).toList();
    }

    private boolean isReady(URI replica) {
        HttpRequest question = HttpRequest.newBuilder(replica.resolve("/q/health/ready"))
                .timeout(LONGEST)
                .build();
        try {
            return http.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                HttpResponse<byte[]> answer = http.send(request(exchange, next()), BodyHandlers.ofByteArray());
                answer.headers().map().forEach((name, values) -> {
                    if (!isOfOneConnection(name)) {
                        exchange.getResponseHeaders().put(name, values);
                    }
                });
                send(exchange, answer.statusCode(), answer.body());
            } catch (IOException unreached) {
                unanswered.increment();
                send(exchange, BAD_GATEWAY, new byte[0]);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private URI next() throws IOException {
        List<URI> now = ready;
        if (now.isEmpty()) {
            throw new IOException("no replica is ready");
        }
        return now.get(Math.floorMod(turn.getAndIncrement(), now.size()));
    }

    private static HttpRequest request(HttpExchange exchange, URI replica) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        HttpRequest.Builder request = HttpRequest.newBuilder(replica.resolve(exchange.getRequestURI()))
                .timeout(LONGEST)
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!isOfOneConnection(name)) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static boolean isOfOneConnection(String header) {
        return OF_ONE_CONNECTION.contains(header.toLowerCase(Locale.ROOT));
    }

    @Override
    public void close() {
        looking.interrupt();
        door.stop(0);
        http.close();
    }
}
