package se.stafett.rig;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.UUID;

/** What the service answered. */
public record Answer(int status, HttpHeaders headers, String body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("not JSON: " + status + " " + body, notJson);
        }
    }

    /** A field of the body, also within objects and lists, as {@code plan.goals.0.status}; empty text where there is none. */
    public String at(String path) {
        return json().at("/" + path.replace('.', '/')).asText();
    }

    public String code() {
        return at("code");
    }

    public long version() {
        return json().path("version").asLong();
    }

    public UUID created() {
        return UUID.fromString(at("created"));
    }

    /** The answer itself, when it is one of success. */
    public Answer ok() {
        if (status / 100 != 2) {
            throw new AssertionError(status + " " + body);
        }
        return this;
    }
}
