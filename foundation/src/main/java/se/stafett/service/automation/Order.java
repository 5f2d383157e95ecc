package se.stafett.service.automation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.HsaId;
import se.stafett.care.NamedId;
import se.stafett.contracts.event.LogEvent;
import se.stafett.service.storage.Cause;

/**
 * A command that nobody sent.
 *
 * @param by the automation that gives it
 * @param context its id follows from what led to it
 */
public record Order(String by, Context context, Cause cause) {

    /**
     * Because of an event, in the name of this service.
     *
     * @param forUnit the unit on whose behalf it is done, if there is one
     */
    public static Order because(LogEvent event, String by, String service, Optional<HsaId> forUnit, Clock clock) {
        return new Order(by, context(NamedId.of(event.id(), by), service, forUnit, clock), Cause.event(event));
    }

    /** Because the time has come for a thing at this version. */
    public static Order timely(UUID thing, long version, String service, Clock clock) {
        UUID command = NamedId.of(thing, "wake:" + version);
        return new Order("clock", context(command, service, Optional.empty(), clock), Cause.command(command, null));
    }

    private static Context context(UUID command, String service, Optional<HsaId> forUnit, Clock clock) {
        // The store keeps microseconds; what is decided on must be what is stored.
        return new Context(clock.instant().truncatedTo(ChronoUnit.MICROS), new Actor.System(service, forUnit), command);
    }
}
