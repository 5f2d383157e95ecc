package se.stafett.trials.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import se.stafett.local.stack.Ports;

/**
 * A piece of network between a client and a server on this machine. What is held back is not lost: it goes on when the
 * network is well again, as TCP would send it again.
 */
final class Detour implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Detour.class.getName());
    private static final Duration DELAY = Duration.ofSeconds(5);

    private final ServerSocket door;
    private final InetSocketAddress server;
    private final UnaryOperator<byte[]> answers;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Weather weather = Weather.WELL;

    private interface Step {
        void take() throws InterruptedException;
    }

    private Detour(ServerSocket door, InetSocketAddress server, UnaryOperator<byte[]> answers) {
        this.door = door;
        this.server = server;
        this.answers = answers;
    }

    /** @param port where it listens, on 127.0.0.1 */
    static Detour open(int port, int server) {
        return open(port, server, bytes -> bytes);
    }

    /** A broker tells its clients where it is: they hear of the detour's port instead. */
    static Detour toBroker(int port, int server) {
        return open(port, server, bytes -> replaced(bytes, address(server), address(port)));
    }

    private static Detour open(int port, int server, UnaryOperator<byte[]> answers) {
        try {
            ServerSocket door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            InetSocketAddress onward = new InetSocketAddress(InetAddress.getLoopbackAddress(), server);
            Detour detour = new Detour(door, onward, answers);
            Thread.ofPlatform().daemon().name("detour to " + server).start(detour::accept);
            return detour;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As the broker's answers have it: the host's name, and the port in four bytes. */
    private static byte[] address(int port) {
        byte[] host = Ports.HOST.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(host.length + Integer.BYTES)
                .put(host)
                .putInt(port)
                .array();
    }

    private static byte[] replaced(byte[] bytes, byte[] old, byte[] by) {
        for (int at = 0; at + old.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + old.length, old, 0, old.length)) {
                System.arraycopy(by, 0, bytes, at, by.length);
            }
        }
        return bytes;
    }

    void turn(Weather now) {
        weather = now;
        if (now == Weather.RESETS) {
            open.forEach(Detour::reset);
        }
    }

    private void accept() {
        try {
            while (!door.isClosed()) {
                connect(door.accept());
            }
        } catch (IOException closed) {
            open.forEach(Detour::reset);
        }
    }

    private void connect(Socket client) {
        Socket onward = new Socket();
        open.add(client);
        open.add(onward);
        try {
            if (weather == Weather.RESETS) {
                throw new IOException("no connection in this weather");
            }
            onward.connect(server);
            Direction there = new Direction(client, onward);
            Direction back = new Direction(onward, client);
            begin(() -> there.takeIn(() -> Duration.ZERO, bytes -> bytes), () -> {});
            begin(() -> there.giveOut(() -> weather.holdsQuestions()), () -> part(client, onward));
            begin(() -> back.takeIn(this::delay, answers), () -> {});
            begin(() -> back.giveOut(() -> weather.holdsAnswers()), () -> part(client, onward));
        } catch (IOException unreachable) {
            part(client, onward);
        }
    }

    private Duration delay() {
        return weather == Weather.SLOW ? DELAY : Duration.ZERO;
    }

    private static void begin(Step step, Runnable then) {
        Thread.startVirtualThread(() -> {
            try {
                step.take();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } finally {
                then.run();
            }
        });
    }

    private void part(Socket one, Socket other) {
        reset(one);
        reset(other);
        open.remove(one);
        open.remove(other);
    }

    private static void reset(Socket socket) {
        try (socket) {
            if (!socket.isClosed()) {
                socket.setSoLinger(true, 0);
            }
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "a connection was gone before it could be reset", gone);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        open.forEach(Detour::reset);
    }
}
