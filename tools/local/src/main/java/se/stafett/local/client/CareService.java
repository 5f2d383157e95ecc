package se.stafett.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * One of the services over REST. A request whose outcome is not known (no connection, no answer, 5xx, in flight) is sent again
 * unchanged, with the same idempotency key, until it is settled or patience ends. May be shared by threads.
 */
public final class CareService {
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final URI base;
    private final Patience patience;
    private final CommandLog log;
    private final LongAdder sent = new LongAdder();
    private final LongAdder sentAgain = new LongAdder();

    /** @param base with the version, for example {@code http://127.0.0.1:7402/v1} */
    public CareService(URI base, Patience patience, CommandLog log) {
        this.base = base;
        this.patience = patience;
        this.log = log;
    }

    /**
     * Sends a command until it is settled.
     *
     * @throws Refused when it was refused for good
     * @throws Unanswered when patience ended or the thread was interrupted
     */
    public Answer send(Command command) {
        sent.increment();
        return Answer.read(settle("POST " + command.path(), attempt -> {
            log.invoke(command, attempt);
            Outcome outcome = Exchange.of(http, request(command));
            log.settled(command, attempt, outcome);
            return outcome;
        }));
    }

    /**
     * Reads; the answer must be a JSON object.
     *
     * @param path below {@code /v1}, with its query
     * @throws Refused when it was refused for good
     * @throws Unanswered when patience ended or the thread was interrupted
     */
    public JsonNode get(Caller caller, String path) {
        return settle(
                "GET " + path,
                attempt -> Exchange.of(http, request(caller, path).GET().build()));
    }

    /** Asks with a body and changes nothing: what must not stand in an address goes here. */
    public JsonNode ask(Caller caller, String path, JsonNode body) {
        return settle(
                "POST " + path,
                attempt -> Exchange.of(
                        http,
                        request(caller, path)
                                .POST(BodyPublishers.ofString(body.toString()))
                                .build()));
    }

    /** How many commands were sent, each counted once. */
    public long sent() {
        return sent.sum();
    }

    /** How many attempts were repetitions. */
    public long sentAgain() {
        return sentAgain.sum();
    }

    private interface Attempt {
        Outcome make(int attempt);
    }

    private JsonNode settle(String request, Attempt attempt) {
        Instant deadline = Instant.now().plus(patience.inAll());
        for (int number = 1; ; number++) {
            switch (attempt.make(number)) {
                case Outcome.Done done -> {
                    return done.body();
                }
                case Outcome.No no -> throw new Refused(request, no.status(), no.code(), no.explanation());
                case Outcome.Unknown unknown -> pause(request, unknown.why(), number, deadline);
            }
            sentAgain.increment();
        }
    }

    private void pause(String request, String why, int attempt, Instant deadline) {
        if (Thread.currentThread().isInterrupted() || Instant.now().isAfter(deadline)) {
            throw new Unanswered(request, why);
        }
        try {
            Thread.sleep(patience.pauseAfter(attempt));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unanswered(request, "interrupted");
        }
    }

    private HttpRequest request(Command command) {
        HttpRequest.Builder request = request(command.caller(), command.path())
                .header("Idempotency-Key", command.key())
                .POST(BodyPublishers.ofString(command.body().toString()));
        if (command.ifMatch() != null) {
            request.header("If-Match", "\"" + command.ifMatch() + "\"");
        }
        return request.build();
    }

    private HttpRequest.Builder request(Caller caller, String path) {
        Supplier<String> token = caller.token();
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(patience.attempt())
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Accept-Language", "en");
    }
}
