package se.stafett.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** One request and its answer, judged by whether it settles what was asked for. */
final class Exchange {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String IN_FLIGHT = "command-in-flight";

    private Exchange() {}

    static Outcome of(HttpClient http, HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return judge(response.statusCode(), response.body());
        } catch (IOException broken) {
            return new Outcome.Unknown(broken.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome.Unknown("interrupted");
        }
    }

    private static Outcome judge(int status, String text) {
        JsonNode body;
        try {
            body = JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            body = JSON.missingNode();
        }
        if (status >= 200 && status < 300) {
            return body.isObject() ? new Outcome.Done(status, body) : new Outcome.Unknown(status + " without JSON");
        }
        String code = code(body);
        if (status >= 500 || status == 429 || (status == 409 && code.equals(IN_FLIGHT))) {
            return new Outcome.Unknown(status + " " + code);
        }
        return new Outcome.No(status, code, explanation(body));
    }

    private static String code(JsonNode problem) {
        String type = problem.path("type").asText("");
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private static String explanation(JsonNode problem) {
        StringBuilder text = new StringBuilder(
                problem.path("detail").asText(problem.path("title").asText("")));
        problem.path("errors")
                .forEach(error -> text.append("; ")
                        .append(error.path("field").asText("?"))
                        .append(": ")
                        .append(error.path("rule").asText("?")));
        return text.toString();
    }
}
