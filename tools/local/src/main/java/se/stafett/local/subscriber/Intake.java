package se.stafett.local.subscriber;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.rebuild.Flaw;
import se.stafett.contracts.rebuild.KeyLookup;
import se.stafett.contracts.rebuild.LaneHalt;
import se.stafett.contracts.rebuild.LaneId;
import se.stafett.contracts.rebuild.PlanRebuild;
import se.stafett.contracts.rebuild.Taken;

/** Takes events into a rebuild one after the other, asks for what is missing, and stops at the first that does not fit. */
final class Intake {
    private final PlanRebuild rebuild;
    private final Optional<MissingEvents> missing;
    private final BiConsumer<PlanRebuild, LogEvent> listener;
    private final Map<UUID, LogEvent> lastOfPlan = new LinkedHashMap<>();
    private long taken;
    private long seenBefore;
    private long fetched;

    /**
     * @param missing where to ask for events that Kafka does not have; without it a gap stops the lane
     * @param listener is told of every event that became part of a plan
     */
    Intake(KeyLookup keys, Optional<MissingEvents> missing, BiConsumer<PlanRebuild, LogEvent> listener) {
        this.rebuild = new PlanRebuild(keys);
        this.missing = missing;
        this.listener = listener;
    }

    /** @throws Stopped when the lane of the event cannot go on */
    void take(LogEvent event) {
        switch (rebuild.take(event)) {
            case Taken.Seen seen -> seenBefore++;
            case Taken.Applied applied -> count(event);
            case Taken.Unreadable unreadable -> count(event);
            case Taken.Halted halted -> proceed(halted.halt(), event);
        }
    }

    private void count(LogEvent event) {
        taken++;
        lastOfPlan.put(event.streamId(), event);
        listener.accept(rebuild, event);
    }

    private void proceed(LaneHalt halt, LogEvent event) {
        if (halt.flaw() instanceof Flaw.Gap && missing.isPresent()) {
            fill(missing.get(), event);
            take(event);
        } else {
            throw Stopped.at(halt);
        }
    }

    private void fill(MissingEvents source, LogEvent until) {
        LaneId lane = new LaneId(until.source(), until.lane());
        while (rebuild.head(lane).position() + 1 < until.position()) {
            long before = rebuild.head(lane).position();
            List<LogEvent> events = source.after(until.lane(), before);
            for (LogEvent event : events) {
                if (event.position() < until.position()) {
                    takeFetched(event);
                }
            }
            if (rebuild.head(lane).position() == before) {
                throw new Stopped(
                        End.EVENTS_MISSING,
                        "Lane " + until.lane() + ": the events " + (before + 1) + " to " + (until.position() - 1)
                                + " are missing in Kafka, and the service does not give them.");
            }
        }
    }

    private void takeFetched(LogEvent event) {
        switch (rebuild.take(event)) {
            case Taken.Seen seen -> seenBefore++;
            case Taken.Applied applied -> {
                fetched++;
                count(event);
            }
            case Taken.Unreadable unreadable -> {
                fetched++;
                count(event);
            }
            case Taken.Halted halted -> throw Stopped.at(halted.halt());
        }
    }

    /** How far a lane of a source has been taken in. */
    long position(String source, int lane) {
        return rebuild.head(new LaneId(source, lane)).position();
    }

    PlanRebuild rebuild() {
        return rebuild;
    }

    /** The last event of each plan, in the order in which the plans were begun. */
    Map<UUID, LogEvent> lastOfPlan() {
        return lastOfPlan;
    }

    /** What was done, in one line. */
    String account() {
        return taken + " events taken in, " + seenBefore + " seen before, " + fetched
                + " missing in Kafka and fetched from the service";
    }
}
