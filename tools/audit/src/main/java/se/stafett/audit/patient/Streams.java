package se.stafett.audit.patient;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.stafett.contracts.payload.Recorded;

/** All that a patient has, in the order in which it began. */
public final class Streams {
    private Streams() {}

    /** As recorded at that moment. */
    public static List<Standing> asOf(Instant moment, Collection<Recorded> events) {
        Map<UUID, Standing> standing = new LinkedHashMap<>();
        for (Recorded event : Recorded.asOf(moment, events)) {
            UUID stream = event.envelope().streamId();
            standing.put(stream, AnyFold.apply(standing.get(stream), event));
        }
        return List.copyOf(standing.values());
    }
}
