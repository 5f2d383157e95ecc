package se.stafett.service.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.seal.Checkpoint;
import se.stafett.contracts.seal.ConsistencyProof;
import se.stafett.contracts.seal.KeyType;
import se.stafett.contracts.seal.MalformedSeal;
import se.stafett.contracts.seal.NoteSignature;
import se.stafett.contracts.seal.SigningKey;
import se.stafett.contracts.seal.WitnessRequest;
import se.stafett.store.seal.WitnessAnswer;

class HttpWitnessTest {
    private static final SigningKey LOG = new SigningKey("log.example", KeyType.LOG, new byte[32]);
    private static final WitnessRequest REQUEST = new WitnessRequest(
            new ConsistencyProof(0, 3, List.of()), new Checkpoint("log.example", 3, Hash.GENESIS).signedBy(LOG));
    private static final String LINE =
            REQUEST.checkpoint().signatures().getFirst().line();

    private HttpServer server;
    private int status = 200;
    private String answer = LINE + LINE;
    private String asked = "";

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/w/add-checkpoint", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked = exchange.getRequestMethod() + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Location", "/w/add-checkpoint");
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private HttpWitness witness() {
        return new HttpWitness(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/w/add-checkpoint"));
    }

    private WitnessAnswer asked(int code, String body) {
        status = code;
        answer = body;
        return witness().ask(REQUEST);
    }

    @Test
    void the_request_is_posted_and_signature_lines_come_back() {
        NoteSignature signature = NoteSignature.parse(LINE);

        assertThat(witness().ask(REQUEST)).isEqualTo(new WitnessAnswer.Cosigned(List.of(signature, signature)));
        assertThat(asked).isEqualTo("POST " + REQUEST.body());
    }

    @Test
    void a_conflict_tells_the_size_that_the_witness_knows() {
        assertThat(asked(409, "12\n")).isEqualTo(new WitnessAnswer.Knows(12));
        assertThat(asked(409, "a dozen\n")).isEqualTo(new WitnessAnswer.Refused("it answered 409 without a size"));
    }

    @Test
    void every_other_answer_is_a_refusal_and_no_redirect_is_followed() {
        for (int code : List.of(302, 400, 403, 404, 422, 500)) {
            assertThat(asked(code, "x")).isEqualTo(new WitnessAnswer.Refused("it answered " + code));
        }
    }

    @Test
    void nonsense_and_silence_are_failures() {
        assertThatThrownBy(() -> asked(200, "thank you\n")).isInstanceOf(MalformedSeal.class);
        HttpWitness gone = witness();
        server.stop(0);
        assertThatThrownBy(() -> gone.ask(REQUEST)).isInstanceOf(UncheckedIOException.class);
    }
}
