package se.stafett.bench.course;

import java.util.Map;
import java.util.Optional;

/**
 * One command of a course. Words in angle brackets stand for what is known only when it is sent.
 *
 * @param path below {@code /v1}
 * @param body JSON
 * @param makes the name of what it creates
 */
public record Step(String path, String body, Optional<String> makes) {

    /** The same step with every known word put in. */
    Step with(Map<String, String> known) {
        return new Step(filled(path, known), filled(body, known), makes);
    }

    private static String filled(String text, Map<String, String> known) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        String filled = text;
        for (Map.Entry<String, String> word : known.entrySet()) {
            filled = filled.replace(word.getKey(), word.getValue());
        }
        return filled;
    }
}
