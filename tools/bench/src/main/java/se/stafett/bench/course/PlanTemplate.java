package se.stafett.bench.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The events that the service recorded for one course, to copy into other plans: every id in them is replaced, the words
 * stay, and so the sizes are those of the commands measured.
 */
public final class PlanTemplate {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final List<Said> events;
    private final Set<String> ids = new LinkedHashSet<>();

    /** @param events of one plan, from its first to its last */
    public PlanTemplate(List<Said> events) {
        this.events = List.copyOf(events);
        for (Said event : events) {
            Matcher found = ID.matcher(event.payload());
            while (found.find()) {
                ids.add(found.group());
            }
        }
    }

    /**
     * One event in clear.
     *
     * @param type its published name
     * @param payload JSON, as it is before it is protected
     */
    public record Said(String type, String payload) {}

    /** How many events a plan has. */
    public int length() {
        return events.size();
    }

    /** The events with fresh ids. */
    List<Said> copy() {
        Map<String, String> fresh = new HashMap<>();
        ids.forEach(id -> fresh.put(id, UUID.randomUUID().toString()));
        List<Said> copies = new ArrayList<>(events.size());
        for (Said event : events) {
            copies.add(
                    new Said(event.type(), ID.matcher(event.payload()).replaceAll(found -> fresh.get(found.group()))));
        }
        return copies;
    }
}
