package se.stafett.audit.moment;

import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import se.stafett.audit.patient.Standing;
import se.stafett.audit.view.Shown;

/** How one stream stood at the moments that count. Memory: at most one entry for each of them. */
final class Course {
    private final NavigableMap<Instant, Shown> shown = new TreeMap<>();

    /** Another event follows: how it stood until then is kept if a moment fell into that time. */
    void passes(Standing before, Instant next, NavigableSet<Instant> moments) {
        Instant since = before.last().recordedAt();
        Instant moment = moments.ceiling(since);
        if (moment != null && moment.isBefore(next)) {
            ends(before);
        }
    }

    /** This is how it stood from its last event on. */
    void ends(Standing standing) {
        shown.put(standing.last().recordedAt(), new Shown(standing.version(), standing.digest()));
    }

    /** How it stood at one of the moments; nothing before it began. */
    Optional<Shown> at(Instant moment) {
        return Optional.ofNullable(shown.floorEntry(moment)).map(Map.Entry::getValue);
    }
}
