package se.stafett.indicator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import se.stafett.local.token.Role;
import se.stafett.rig.Answer;
import se.stafett.rig.People;
import se.stafett.rig.Request;

/** Asks for numbers and for the cases behind them. */
final class Numbered {
    static final String PATH = "/v1/indicators";

    private Numbered() {}

    static String professional(String unit) {
        return People.professional(Role.COORDINATOR, unit);
    }

    static Answer ask(String token, String query) {
        return Request.get(PATH + query).by(token).send();
    }

    /** One indicator of what was asked for. */
    static JsonNode indicator(String token, String query, String code) {
        for (JsonNode one : ask(token, query).ok().json().path("indicators")) {
            if (one.path("code").asText().equals(code)) {
                return one;
            }
        }
        throw new AssertionError("no indicator " + code);
    }

    /** Its number, such as {@code 3/4 0.75}, or {@code 2}; for durations with median and p90. */
    static String number(String token, String query, String code) {
        return text(indicator(token, query, code).path("whole"));
    }

    static String text(JsonNode number) {
        if (!number.path("told").asBoolean()) {
            return "withheld";
        }
        if (number.has("count")) {
            String count = number.path("count").asText();
            return number.has("medianHours")
                    ? "%s %s %s"
                            .formatted(
                                    count,
                                    number.path("medianHours").asText(),
                                    number.path("p90Hours").asText())
                    : count;
        }
        String share = number.has("share") ? " " + number.path("share").asText() : "";
        return number.path("numerator").asText() + "/"
                + number.path("denominator").asText() + share;
    }

    /** All cases, page by page. */
    static List<JsonNode> cases(String token, String code, String query, int limit) {
        List<JsonNode> cases = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = ask(token, "/" + code + "/cases?limit=" + limit + query + next)
                    .ok()
                    .json();
            page.path("items").forEach(cases::add);
            next = page.has("next") ? "&cursor=" + page.path("next").asText() : "";
        } while (!next.isEmpty());
        return cases;
    }
}
