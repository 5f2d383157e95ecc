package se.stafett.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Asks again and again whether the service lives: the cheapest request that there is. */
public final class LivenessCaller implements Client {
    private final HttpLine line;

    public LivenessCaller(String host, int port) throws IOException {
        line = HttpLine.to(host, port);
    }

    @Override
    public void act() throws IOException {
        HttpAnswer answer = line.get("/q/health/live", "");
        if (!answer.isGood()) {
            throw new IOException("the service does not live: " + answer.status());
        }
    }

    @Override
    public void close() {
        try {
            line.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("a connection could not be closed", failed);
        }
    }
}
