package se.stafett.audit.command;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit that could read a stream, all of it from its beginning.
 *
 * @param since when that was recorded which lets it
 * @param until when that ended; absent while it lasts
 * @param version of the stream as it stood last while the unit could read it
 * @param as by virtue of what: {@code drafted}, {@code contact}, {@code sender}, an item, a participant …
 * @param confirmed in a handover: the plan's version that the unit has confirmed to have read
 */
record Access(
        String unit,
        String kind,
        UUID stream,
        Instant since,
        @Nullable Instant until,
        long version,
        List<String> as,
        @Nullable Long confirmed) {
    static final Comparator<Access> ORDER =
            Comparator.comparing(Access::since).thenComparing(Access::unit).thenComparing(Access::stream);
}
