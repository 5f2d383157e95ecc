package se.stafett.rig;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A request byte for byte, for what no well-behaved client would send. The service must close the connection afterwards. */
public final class RawRequest {
    private static final int PATIENCE_MILLIS = 30_000;

    private RawRequest() {}

    /** @param request request line, headers and body in Latin-1, lines ended by {@code \n} */
    public static Answer send(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Place.port())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return parsed(new String(socket.getInputStream().readAllBytes(), ISO_8859_1));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Answer parsed(String response) {
        String[] parts = response.split("\r\n\r\n", 2);
        String[] head = parts[0].split("\r\n");
        Map<String, List<String>> headers = new TreeMap<>();
        for (int i = 1; i < head.length; i++) {
            String[] header = head[i].split(":", 2);
            headers.put(header[0].toLowerCase(Locale.ROOT), List.of(header[1].strip()));
        }
        int status = Integer.parseInt(head[0].split(" ")[1]);
        return new Answer(status, HttpHeaders.of(headers, (name, value) -> true), parts.length > 1 ? parts[1] : "");
    }
}
