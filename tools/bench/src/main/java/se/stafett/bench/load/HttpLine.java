package se.stafett.bench.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * One HTTP/1.1 connection that stays open, for servers that say how long each body is, or send it in
 * chunks. It does nothing but write and read;
 * a general client would take a good part of the processor time that the servers need.
 */
public final class HttpLine implements AutoCloseable {
    private static final int PATIENCE_MILLIS = (int) Duration.ofSeconds(30).toMillis();
    private static final int BUFFER = 8192;
    private static final String LENGTH = "content-length:";
    private static final String CHUNKED = "transfer-encoding: chunked";

    private final Socket socket;
    private final InputStream in;
    private final String host;

    private HttpLine(Socket socket, String host) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        this.host = host;
    }

    /** @throws IOException when nobody answers there within 30 s */
    public static HttpLine to(String host, int port) throws IOException {
        Socket socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
        return new HttpLine(socket, host + ":" + port);
    }

    /** @param headers lines that each end with {@code \r\n} */
    public HttpAnswer get(String path, String headers) throws IOException {
        send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "\r\n", new byte[0]);
        return answer();
    }

    /**
     * @param headers lines that each end with {@code \r\n}
     * @param json the body
     */
    public HttpAnswer post(String path, String headers, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        send(
                "POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.length + "\r\n" + headers + "\r\n",
                body);
        return answer();
    }

    private void send(String head, byte[] body) throws IOException {
        byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = new byte[start.length + body.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        socket.getOutputStream().write(whole);
    }

    private HttpAnswer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = -1;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String given = header.toLowerCase(Locale.ROOT);
            if (given.startsWith(LENGTH)) {
                length = Integer.parseInt(given.substring(LENGTH.length()).strip());
            }
            chunked |= given.equals(CHUNKED);
        }
        if (length < 0 && !chunked) {
            throw new IOException("a response of status " + status + " does not say how long it is");
        }
        return new HttpAnswer(status, chunked ? chunks() : bytes(length));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int length;
        do {
            length = Integer.parseInt(line(), 16);
            body.writeBytes(bytes(length));
            line();
        } while (length > 0);
        return body.toByteArray();
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the response was cut off");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection was closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
