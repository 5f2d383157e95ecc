package se.stafett.audit.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.handover.ReadingConfirmed;
import se.stafett.contracts.involved.AnyEvent;
import se.stafett.contracts.involved.Involved;
import se.stafett.contracts.involved.Involvement;
import se.stafett.contracts.payload.Recorded;

/** Who takes part in one stream, event by event, and so may read it. */
final class Audience {
    private final List<Access> ended = new ArrayList<>();
    private final Map<String, Access> present = new LinkedHashMap<>();
    private Involved involved = Involved.NOBODY;

    void take(Recorded recorded) {
        LogEvent event = recorded.envelope();
        involved = Involvement.after(involved, recorded.authored().event());
        SortedSet<String> units = involved.units();
        for (Access was : List.copyOf(present.values())) {
            if (!units.contains(was.unit())) {
                present.remove(was.unit());
                ended.add(with(was, event.recordedAt(), was.version(), was.as(), was.confirmed()));
            }
        }
        for (String unit : units) {
            Access was = present.get(unit);
            Access now = was == null ? begun(unit, event) : was;
            present.put(unit, with(now, null, event.streamVersion(), places(unit, now.as()), now.confirmed()));
        }
        if (recorded.authored().event() instanceof ReadingConfirmed read) {
            present.computeIfPresent(
                    read.unit(), (unit, was) -> with(was, null, was.version(), was.as(), read.planVersion()));
        }
    }

    private static Access begun(String unit, LogEvent event) {
        return new Access(
                unit,
                AnyEvent.kindOf(event.type()),
                event.streamId(),
                event.recordedAt(),
                null,
                event.streamVersion(),
                List.of(),
                null);
    }

    private static Access with(
            Access was, @Nullable Instant until, long version, List<String> as, @Nullable Long confirmed) {
        return new Access(was.unit(), was.kind(), was.stream(), was.since(), until, version, as, confirmed);
    }

    /** Without the ids of items and participants: what matters is that there is one. */
    private List<String> places(String unit, List<String> before) {
        SortedSet<String> places = new TreeSet<>(before);
        involved.places().forEach((place, who) -> {
            if (who.equals(unit)) {
                places.add(place.replaceFirst(":.*", ""));
            }
        });
        return List.copyOf(places);
    }

    List<Access> accesses() {
        List<Access> all = new ArrayList<>(ended);
        all.addAll(present.values());
        return all;
    }
}
