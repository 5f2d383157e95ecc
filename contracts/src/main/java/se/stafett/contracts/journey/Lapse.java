package se.stafett.contracts.journey;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.LogEvent;

/** One time that a rule was not followed; its fields are those of {@link Deviation}. */
record Lapse(
        LogEvent event,
        @Nullable UUID item,
        @Nullable String unit,
        Instant since,
        @Nullable Instant until) {

    /** In what happened, since it did, at that unit. */
    static Lapse in(Happened<?, ?> happened, @Nullable String unit) {
        return new Lapse(happened.envelope(), null, unit, happened.at(), null);
    }

    Lapse on(UUID concerned) {
        return new Lapse(event, concerned, unit, since, until);
    }

    Lapse since(Instant later) {
        return new Lapse(event, item, unit, later, until);
    }

    Lapse until(Optional<Instant> mended) {
        return new Lapse(event, item, unit, since, mended.orElse(null));
    }
}
