package se.stafett.trials.fault;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.stafett.local.client.Caller;

/** Calls a service that cannot do its work at present: it has to say so, with 503 and a problem, and without a long wait. */
record Unavailable(URI service, Caller caller) {
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final int STATUS = 503;

    /** Calls so many times, one after the other; returns what was answered wrongly. */
    List<String> called(int times) {
        List<String> findings = new ArrayList<>();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (int time = 0; time < times; time++) {
                HttpResponse<String> answer = http.send(request(), BodyHandlers.ofString());
                String type = answer.headers().firstValue("Content-Type").orElse("nothing");
                if (answer.statusCode() != STATUS || !type.startsWith("application/problem+json")) {
                    findings.add("without PostgreSQL a read is answered with " + answer.statusCode() + " and " + type);
                }
            }
        } catch (IOException unanswered) {
            findings.add("without PostgreSQL a read got no answer: " + unanswered);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while calling", stopped);
        }
        return findings;
    }

    private HttpRequest request() {
        return HttpRequest.newBuilder(URI.create(service + "/plans/" + UUID.randomUUID()))
                .timeout(LONGEST)
                .header("Authorization", "Bearer " + caller.token().get())
                .header("Accept", "application/json")
                .build();
    }
}
