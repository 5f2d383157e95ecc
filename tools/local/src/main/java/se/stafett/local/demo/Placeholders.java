package se.stafett.local.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands for {@code <today>}, {@code <in 90 days>}, {@code <new id>} and the names of what the play has made. */
final class Placeholders {
    private static final Pattern NAME = Pattern.compile("<([a-z0-9 -]+)>");
    private static final Pattern DAYS = Pattern.compile("in ([0-9]+) days");
    private static final Pattern MOMENT = Pattern.compile("in ([0-9]+) days at ([0-9]{2}) ([0-9]{2})");

    private final LocalDate today;
    private final Map<String, Supplier<String>> made = new HashMap<>();

    Placeholders(LocalDate today) {
        this.today = today;
    }

    void keep(String name, UUID id) {
        keep(name, id::toString);
    }

    /** @param value asked for each time that the name is used */
    void keep(String name, Supplier<String> value) {
        made.put(name, value);
    }

    /** The name of what has this id; the id itself if the play has not made it. */
    String nameOf(String id) {
        return made.entrySet().stream()
                .filter(entry -> entry.getValue().get().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(id);
    }

    String fill(String text) {
        return NAME.matcher(text).replaceAll(match -> value(match.group(1)));
    }

    private String value(String name) {
        Matcher days = DAYS.matcher(name);
        if (days.matches()) {
            return today.plusDays(Long.parseLong(days.group(1))).toString();
        }
        Matcher moment = MOMENT.matcher(name);
        if (moment.matches()) {
            return today.plusDays(Long.parseLong(moment.group(1))) + "T" + moment.group(2) + ":" + moment.group(3)
                    + ":00Z";
        }
        return switch (name) {
            case "today" -> today.toString();
            case "new id" -> UUID.randomUUID().toString();
            default -> {
                Supplier<String> value = made.get(name);
                if (value == null) {
                    throw new IllegalStateException("the play has made nothing by the name " + name);
                }
                yield value.get();
            }
        };
    }
}
