package se.stafett.indicator.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.UUID;

/** When something happened, and the event that tells so. */
public record Mark(Instant at, UUID event) implements Comparable<Mark> {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final Comparator<Mark> BY_TIME =
            Comparator.comparing(Mark::at).thenComparing(Mark::event);

    /** The day in Sweden. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, SWEDEN);
    }

    @Override
    public int compareTo(Mark other) {
        return BY_TIME.compare(this, other);
    }
}
