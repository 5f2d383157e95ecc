package se.stafett.assessment.sample;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import se.stafett.contracts.protection.PatientKey;

/** Gives the key of one patient over HTTP, as plan-service would, and a place for a checkpoint. */
public final class KeysAlone implements QuarkusTestResourceLifecycleManager {
    static final PatientKey KEY = PatientKey.of(new UUID(7, 7), new byte[PatientKey.LENGTH]);

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String k = Base64.getUrlEncoder().withoutPadding().encodeToString(KEY.bytes());
            byte[] jwk = ("{\"kty\":\"oct\",\"k\":\"" + k + "\"}").getBytes(StandardCharsets.UTF_8);
            server.createContext("/v1/keys/" + KEY.kid(), exchange -> {
                exchange.sendResponseHeaders(200, jwk.length);
                exchange.getResponseBody().write(jwk);
                exchange.close();
            });
            server.start();
            return Map.of(
                    "plans.service",
                    "http://127.0.0.1:" + server.getAddress().getPort() + "/v1",
                    "plans.checkpoint",
                    Files.createTempDirectory("stafett-sample")
                            .resolve("checkpoint")
                            .toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
