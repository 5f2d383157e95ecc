package se.stafett.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stafett.local.token.Bearer;
import se.stafett.local.token.Role;

/**
 * Tokens of a Keycloak realm with accounts for those who take part in the demo. People log in by the name of their HSA-id or
 * identity number, systems are clients of their own.
 */
final class KeycloakTokens implements Tokens {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String LOGIN = "stafett-demo";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI endpoint;
    private final Path secrets;

    /**
     * @param host in front of Keycloak
     * @param secrets the folder with the passwords of the accounts
     */
    KeycloakTokens(URI host, Path secrets) {
        this.endpoint = URI.create(host + "/realms/stafett/protocol/openid-connect/token");
        this.secrets = secrets;
    }

    @Override
    public Token tokenFor(Bearer bearer) {
        Instant now = Instant.now();
        JsonNode answer = answer(bearer);
        Duration lifetime = Duration.ofSeconds(answer.path("expires_in").asLong());
        return new Token(answer.path("access_token").asText(), now.plus(lifetime.dividedBy(2)));
    }

    private JsonNode answer(Bearer bearer) {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(bearer)))
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new PlayFailed("Keycloak gives no token to " + nameOf(bearer) + ": " + response.statusCode() + " "
                        + reason(response.body()));
            }
            return new ObjectMapper().readTree(response.body());
        } catch (IOException broken) {
            throw new PlayFailed("Keycloak does not answer at " + endpoint + ": " + broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PlayFailed("Waiting for a token was interrupted.");
        }
    }

    private String form(Bearer bearer) {
        Map<String, String> fields = new TreeMap<>();
        if (bearer.role() == Role.SYSTEM) {
            fields.put("grant_type", "client_credentials");
            fields.put("client_id", nameOf(bearer));
            fields.put("client_secret", secret("demo-systems"));
        } else {
            fields.put("grant_type", "password");
            fields.put("client_id", LOGIN);
            fields.put("client_secret", secret("demo-login"));
            fields.put("username", nameOf(bearer));
            fields.put("password", secret("demo-people"));
        }
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String nameOf(Bearer bearer) {
        @Nullable String hsaId = bearer.person();
        return hsaId == null ? Objects.requireNonNull(bearer.identityNumber(), "whom the token is for") : hsaId;
    }

    private String secret(String name) {
        Path file = secrets.resolve(name + ".password");
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new PlayFailed("There is no password in " + file + ": " + unreadable);
        }
    }

    private static String reason(String body) {
        try {
            JsonNode told = new ObjectMapper().readTree(body);
            return told.path("error_description").asText(told.path("error").asText());
        } catch (JsonProcessingException notJson) {
            return "";
        }
    }
}
