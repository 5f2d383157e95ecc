package se.stafett.contracts.rebuild;

import java.util.UUID;
import se.stafett.contracts.plan.CurrentPlan;

/** What became of one event that was given to a rebuild. */
public sealed interface Taken {
    /** The event is part of the plan now. */
    record Applied(CurrentPlan plan) implements Taken {}

    /** The event had been taken in before; nothing changed. */
    record Seen() implements Taken {}

    /**
     * The event has its place in the lane, but its key was refused. From here on the plan cannot be rebuilt, and is not
     * shown; the lane goes on.
     */
    record Unreadable(UUID plan, String reason) implements Taken {}

    /** The event was not taken in, since its lane cannot go on; the report tells of the first event that was refused. */
    record Halted(LaneHalt halt) implements Taken {}
}
