package se.stafett.contracts.rebuild;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import se.stafett.contracts.event.LogEvent;

/**
 * Writes a log from lines of the form {@code goal-accepted.v1 {"goal":"@21","given":"in-meeting"}}. {@code @21} is a UUID,
 * {@code @W} a ward, {@code @M} a municipality's unit.
 */
final class Script {
    private static final Pattern ID = Pattern.compile("@([0-9a-f]{2})");
    private static final String ACTOR = """
            {"role":"clinician","person":"SE2321000016-4DKV","unit":"SE2321000016-39KJ","provider":"SE2321000016-1003"}""";
    static final String DRAFTED = """
            drafted.v1 {"patient":{"system":"http://electronichealth.se/identifier/personnummer","value":"191212121212"},"unit":"@W"}
            """;

    private final LogBook book = new LogBook(new RepeatableSealing());

    static UUID id(String hex) {
        return UUID.fromString(text("@" + hex));
    }

    static String text(String line) {
        return ID.matcher(line)
                .replaceAll("00000000-0000-4000-8000-0000000000$1")
                .replace("@W", Plans.WARD)
                .replace("@M", "SE2120001439-7HMT");
    }

    /** Lines about one plan of one patient. */
    Script plan(String patient, String plan, String lines) {
        lines.strip().lines().map(Script::text).forEach(line -> {
            int space = line.indexOf(' ');
            String payload = "{\"actor\":" + ACTOR + ",\"event\":" + line.substring(space + 1) + "}";
            book.write(patient, id(plan), "plan." + line.substring(0, space), payload);
        });
        return this;
    }

    /** A draft, and then these lines. */
    Script draft(String patient, String plan, String lines) {
        return plan(patient, plan, DRAFTED + lines);
    }

    LogBook book() {
        return book;
    }

    List<LogEvent> events() {
        return book.events();
    }
}
