package se.stafett.edge.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Puts a problem into words and bytes, for resources and for what happens before a resource is found. */
@Singleton
public class ProblemWriter {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPES = "https://stafett.se/problems/";

    private final ProblemTexts texts;
    private final ProblemMeters meters;
    private final ObjectMapper json;

    ProblemWriter(ProblemTexts texts, ProblemMeters meters, ObjectMapper json) {
        this.texts = texts;
        this.meters = meters;
        this.json = json;
    }

    Response response(Problem problem, Language language) {
        return response(problem, language, UUID.randomUUID());
    }

    Response response(Problem problem, Language language, UUID incident) {
        var response = Response.status(problem.status()).entity(body(problem, language, incident));
        headers(problem, language).forEach(response::header);
        return response.build();
    }

    /** Answers at once, without a resource; the connection is closed, since what remains of the request is not read. */
    public void end(Problem problem, RoutingContext exchange) {
        Language language = Language.preferred(exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var response = exchange.response();
        headers(problem, language).forEach(response::putHeader);
        response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        exchange.addEndHandler(ended -> exchange.request().connection().close());
        response.setStatusCode(problem.status())
                .end(Buffer.buffer(body(problem, language, UUID.randomUUID())))
                .onFailure(gone -> exchange.request().connection().close());
    }

    private static Map<String, String> headers(Problem problem, Language language) {
        var headers = new TreeMap<>(problem.headers());
        headers.put("Content-Type", MEDIA_TYPE);
        headers.put("Content-Language", language.tag());
        headers.put("Vary", "Accept-Language");
        return headers;
    }

    private byte[] body(Problem problem, Language language, UUID incident) {
        meters.count(problem);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", TYPES + problem.code());
        body.put("title", texts.title(problem.code(), language));
        body.put("status", problem.status());
        body.put("detail", texts.detail(problem.code(), problem.members(), language));
        body.put("instance", "urn:uuid:" + incident);
        body.put("code", problem.code());
        problem.members().forEach(body::putIfAbsent);
        if (!problem.errors().isEmpty()) {
            body.put("errors", errors(problem, language));
        }
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a member of problem " + problem.code() + " is not JSON", unwritable);
        }
    }

    private List<Map<String, Object>> errors(Problem problem, Language language) {
        return problem.errors().stream()
                .map(error -> {
                    Map<String, Object> told = new LinkedHashMap<>();
                    told.put("field", error.field());
                    told.put("rule", error.rule());
                    told.put("message", texts.message(error, language));
                    return told;
                })
                .toList();
    }
}
