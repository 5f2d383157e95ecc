package se.stafett.service.involved;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.involved.Involved;
import se.stafett.contracts.payload.AuthoredEvent;

/**
 * An event that was heard.
 *
 * @param authored what it says and who did it; empty where the patient's key has been destroyed
 * @param before who took part before it
 * @param after who takes part since
 */
public record Heard(LogEvent event, Optional<AuthoredEvent<?>> authored, Involved before, Involved after) {

    /** The HSA-ids of those whom the event concerns; who left by it learns that too. */
    public Set<String> units() {
        Set<String> units = new TreeSet<>(before.units());
        units.addAll(after.units());
        return units;
    }
}
