package se.stafett.contracts.involved;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The units that take part in one stream.
 *
 * @param places by what makes a unit take part, such as {@code contact} or {@code item:<id>}, its HSA-id
 */
public record Involved(SortedMap<String, String> places) {
    /** Nobody yet. */
    public static final Involved NOBODY = new Involved(new TreeMap<>());

    public Involved {
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    /** Their HSA-ids. */
    public SortedSet<String> units() {
        return new TreeSet<>(places.values());
    }

    /** @param unit absent when nobody, or no unit, has that place */
    Involved with(String place, @Nullable String unit) {
        TreeMap<String, String> more = new TreeMap<>(places);
        if (unit == null) {
            more.remove(place);
        } else {
            more.put(place, unit);
        }
        return new Involved(more);
    }

    Involved without(String place) {
        return with(place, null);
    }

    static String item(UUID id) {
        return "item:" + id;
    }

    static String participant(UUID id) {
        return "participant:" + id;
    }
}
