package se.stafett.webhook.receiving;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How a receiver answers once it has read the request. The connection is closed when it returns. */
@FunctionalInterface
public interface Manner {
    void answer(Socket socket) throws IOException;

    static Manner status(int status, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return saying("HTTP/1.1 " + status + " Said\r\n" + more + "Content-Length: 2\r\n\r\nok");
    }

    /** These bytes and the end. */
    static Manner saying(String bytes) {
        return socket -> write(socket, bytes);
    }

    /** Nothing, for as long as the other side waits. */
    static Manner silence() {
        return Manner::untilHungUp;
    }

    /** A few bytes, then nothing. */
    static Manner stopping(String bytes) {
        return socket -> {
            write(socket, bytes);
            untilHungUp(socket);
        };
    }

    /** One byte after the other, with a pause between. */
    static Manner dripping(String bytes, long pauseMillis) {
        return socket -> {
            for (int i = 0; i < bytes.length(); i++) {
                write(socket, bytes.substring(i, i + 1));
                pause(pauseMillis);
            }
        };
    }

    /** The same again and again until the other side has had enough. */
    static Manner endless(String head, String part) {
        return socket -> {
            write(socket, head);
            while (true) {
                write(socket, part);
            }
        };
    }

    /** Hangs up at once, with a reset. */
    static Manner reset() {
        return socket -> socket.setSoLinger(true, 0);
    }

    private static void write(Socket socket, String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private static void untilHungUp(Socket socket) throws IOException {
        socket.getInputStream().readAllBytes();
    }

    private static void pause(long millis) throws IOException {
        try {
            boolean never = new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
            if (never) {
                throw new IllegalStateException("nobody counts down");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
