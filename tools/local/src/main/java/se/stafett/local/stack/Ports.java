package se.stafett.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** TCP ports on 127.0.0.1. */
public final class Ports {
    public static final String HOST = "127.0.0.1";

    private static final InetAddress LOOPBACK = loopback();

    private Ports() {}

    /** A port that was free a moment ago; another program may still take it first. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, LOOPBACK)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("no free port on " + HOST, none);
        }
    }

    /** Whether nothing listens on the port now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(LOOPBACK, port), 1);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static InetAddress loopback() {
        try {
            return InetAddress.getByAddress(HOST, new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException fourBytesAreAnAddress) {
            throw new IllegalStateException(fourBytesAreAnAddress);
        }
    }

    static void requireFree(String title, int port) {
        if (!isFree(port)) {
            throw new StackFailure(
                    StackFailure.Kind.PORT_TAKEN,
                    "Port " + port + ", wanted by " + title
                            + ", is taken by another program. Free it, or choose other ports with STAFETT_PORTS.");
        }
    }
}
