package se.stafett.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports on 127.0.0.1. */
public final class Ports {
    public static final String HOST = "127.0.0.1";

    private Ports() {}

    /** A port that was free a moment ago; another program may still take it first. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("no free port on " + HOST, none);
        }
    }

    /** Whether nothing listens on the port now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(HOST, port), 1);
            return true;
        } catch (IOException taken) {
            return false;
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
