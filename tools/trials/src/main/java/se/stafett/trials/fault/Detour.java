package se.stafett.trials.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * A piece of network between a client and a server on this machine. What is held back is not lost: it goes on when the
 * network is well again, as TCP would send it again.
 */
final class Detour implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Detour.class.getName());
    private static final Duration DELAY = Duration.ofSeconds(5);
    private static final long GLANCE = Duration.ofMillis(5).toNanos();
    private static final int AT_ONCE = 1 << 16;

    private final ServerSocket door;
    private final InetSocketAddress server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Weather weather = Weather.WELL;

    /** How the network is. */
    enum Weather {
        WELL,
        /** Nothing goes through, either way. */
        CUT,
        /** Nothing reaches the server; what it says is heard. */
        DEAF,
        /** The server hears, and is not heard. */
        MUTE,
        /** Everything takes five seconds. */
        SLOW,
        /** Connections are reset, also those that are made meanwhile. */
        RESETS
    }

    private Detour(ServerSocket door, InetSocketAddress server) {
        this.door = door;
        this.server = server;
    }

    /** @param port where it listens, on 127.0.0.1 */
    static Detour open(int port, int server) {
        try {
            ServerSocket door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            Detour detour = new Detour(door, new InetSocketAddress(InetAddress.getLoopbackAddress(), server));
            Thread.ofPlatform().daemon().name("detour to " + server).start(detour::accept);
            return detour;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
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
            Thread.startVirtualThread(() -> pump(client, onward, Set.of(Weather.CUT, Weather.DEAF)));
            Thread.startVirtualThread(() -> pump(onward, client, Set.of(Weather.CUT, Weather.MUTE)));
        } catch (IOException unreachable) {
            part(client, onward);
        }
    }

    private void pump(Socket from, Socket to, Set<Weather> held) {
        byte[] bytes = new byte[AT_ONCE];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (weather == Weather.SLOW) {
                    LockSupport.parkNanos(DELAY.toNanos());
                }
                while (held.contains(weather) && !to.isClosed()) {
                    LockSupport.parkNanos(GLANCE);
                }
                out.write(bytes, 0, read);
            }
        } catch (IOException broken) {
            reset(to);
        } finally {
            part(from, to);
        }
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
