package se.stafett.contracts.subscribe;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.BrokenHeader;
import se.stafett.contracts.event.BrokenLine;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.EventLine;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.rebuild.Flaw;
import se.stafett.contracts.rebuild.LaneHalt;
import se.stafett.contracts.rebuild.LaneId;
import se.stafett.contracts.rebuild.PlanRebuild;
import se.stafett.contracts.rebuild.Taken;

/**
 * Feeds a rebuild with what comes from Kafka or a file, and asks for what is missing before a lane halts because of it. Used by
 * one thread, as the rebuild is.
 */
public final class PlanSubscriber {
    private final PlanRebuild rebuild;
    private final MissingEvents missing;
    private final BiConsumer<LogEvent, Taken> fetched;

    /** @param missing where to ask; {@link MissingEvents#NONE} makes every gap halt its lane */
    public PlanSubscriber(PlanRebuild rebuild, MissingEvents missing) {
        this(rebuild, missing, (event, taken) -> {});
    }

    /** @param fetched is told of every event that was missing and asked for, and of what became of it */
    public PlanSubscriber(PlanRebuild rebuild, MissingEvents missing, BiConsumer<LogEvent, Taken> fetched) {
        this.rebuild = rebuild;
        this.missing = missing;
        this.fetched = fetched;
    }

    /**
     * Takes in a Kafka record.
     *
     * @param headers the record's headers, read as UTF-8
     * @param value the record's value, read as ASCII
     * @throws BrokenHeader when the record is no event: it cannot be said then which lane it would belong to
     */
    public Taken take(Map<String, String> headers, String value) {
        return take(CloudEventHeaders.read(headers, value));
    }

    /**
     * Takes in a line of an exported log.
     *
     * @throws BrokenLine when the line is no event
     * @throws BrokenHeader likewise
     */
    public Taken take(String line) {
        return take(EventLine.read(line));
    }

    /** Takes in an event, and before it those that are missing if they are to be had. */
    public Taken take(LogEvent event) {
        Taken taken = rebuild.take(event);
        if (!(taken instanceof Taken.Halted halted) || !(halted.halt().flaw() instanceof Flaw.Gap)) {
            return taken;
        }
        LaneId lane = halted.halt().lane();
        while (rebuild.head(lane).position() + 1 < event.position()) {
            List<LogEvent> found = missing.after(lane, rebuild.head(lane).position());
            long before = rebuild.head(lane).position();
            LaneHalt halt = takeThose(found, lane, event.position());
            if (halt != null) {
                return new Taken.Halted(halt);
            }
            if (rebuild.head(lane).position() == before) {
                return taken;
            }
        }
        return rebuild.take(event);
    }

    private @Nullable LaneHalt takeThose(List<LogEvent> found, LaneId lane, long until) {
        for (LogEvent one : found) {
            if (one.lane() == lane.lane() && one.source().equals(lane.source()) && one.position() < until) {
                Taken taken = rebuild.take(one);
                fetched.accept(one, taken);
                if (taken instanceof Taken.Halted halted) {
                    return halted.halt();
                }
            }
        }
        return null;
    }

    /** What has been rebuilt so far. */
    public PlanRebuild rebuild() {
        return rebuild;
    }
}
