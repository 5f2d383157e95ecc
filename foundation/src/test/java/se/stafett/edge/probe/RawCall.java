package se.stafett.edge.probe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;

/** Sends what no orderly client would. */
public final class RawCall {
    private static final int PATIENCE_MILLIS = 10_000;

    private RawCall() {}

    /** Everything that the service answers before it hangs up. */
    public static String exchange(String head, byte[] body) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), Calls.port())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(UTF_8));
            out.flush();
            Thread sender = Thread.ofVirtual().start(() -> send(out, body));
            byte[] answer = socket.getInputStream().readAllBytes();
            sender.interrupt();
            return new String(answer, UTF_8);
        }
    }

    /** The service may hang up while it is being sent more than it takes. */
    private static void send(OutputStream out, byte[] body) {
        try {
            out.write(body);
            out.flush();
        } catch (IOException hungUp) {
            Thread.currentThread().interrupt();
        }
    }
}
