package se.stafett.local.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands for {@code <today>}, {@code <in 90 days>}, {@code <new id>} and the names of what the play has made. */
final class Placeholders {
    private static final Pattern NAME = Pattern.compile("<([a-z0-9 ]+)>");
    private static final Pattern DAYS = Pattern.compile("in ([0-9]+) days");

    private final LocalDate today;
    private final Map<String, UUID> made = new HashMap<>();

    Placeholders(LocalDate today) {
        this.today = today;
    }

    void keep(String name, UUID id) {
        made.put(name, id);
    }

    String fill(String text) {
        return NAME.matcher(text).replaceAll(match -> value(match.group(1)));
    }

    private String value(String name) {
        Matcher days = DAYS.matcher(name);
        if (days.matches()) {
            return today.plusDays(Long.parseLong(days.group(1))).toString();
        }
        return switch (name) {
            case "today" -> today.toString();
            case "new id" -> UUID.randomUUID().toString();
            default -> {
                UUID id = made.get(name);
                if (id == null) {
                    throw new IllegalStateException("the play has made nothing by the name " + name);
                }
                yield id.toString();
            }
        };
    }
}
