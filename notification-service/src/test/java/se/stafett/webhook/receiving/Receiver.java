package se.stafett.webhook.receiving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** A receiver on a port of its own; each of its answers can be of another manner. */
public final class Receiver implements AutoCloseable {
    private final ServerSocket server;
    private final List<Received> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile IntFunction<Manner> manners;

    private Receiver(ServerSocket server, IntFunction<Manner> manners) {
        this.server = server;
        this.manners = manners;
        Thread.ofVirtual().name("receiver").start(this::accept);
    }

    public static Receiver that(Manner always) {
        return inTurn(nth -> always);
    }

    /** @param manners how the request is answered, by its number from 1 */
    public static Receiver inTurn(IntFunction<Manner> manners) {
        try {
            return new Receiver(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), manners);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on. */
    public void behaves(Manner manner) {
        manners = nth -> manner;
    }

    public int port() {
        return server.getLocalPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port() + "/in?from=stafett";
    }

    /** In the order in which they came. */
    public List<Received> requests() {
        return List.copyOf(requests);
    }

    public int connections() {
        return connections.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                connections.incrementAndGet();
                open.add(socket);
                Thread.ofVirtual().name("receiver").start(() -> serve(socket));
            } catch (SocketException closed) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            Received request = Received.read(socket.getInputStream());
            int nth;
            synchronized (this) {
                requests.add(request);
                nth = requests.size();
            }
            manners.apply(nth).answer(socket);
        } catch (IOException theOtherSideHadEnough) {
            open.remove(socket);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
