package se.stafett.contracts.audit;

import java.util.Comparator;

/**
 * A place in a log.
 *
 * @param source the service that decided the events, for example {@code /plan-service}
 * @param lane 0 to 63
 * @param position in the lane, from 1
 */
public record Place(String source, int lane, long position) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::source).thenComparingInt(Place::lane).thenComparingLong(Place::position);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
