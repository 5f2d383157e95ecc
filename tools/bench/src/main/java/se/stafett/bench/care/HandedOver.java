package se.stafett.bench.care;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A handover that has just been completed. */
public final class HandedOver {
    private static final Duration GLANCE = Duration.ofMillis(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final long completed;
    private final List<Long> commands;
    private final BooleanSupplier moved;

    /**
     * @param completed when its completion was answered, by {@link System#nanoTime}
     * @param moved whether plan-service shows every item at its receiver
     */
    HandedOver(long completed, List<Long> commands, BooleanSupplier moved) {
        this.completed = completed;
        this.commands = List.copyOf(commands);
        this.moved = moved;
    }

    /** How long each of its commands took, in nanoseconds. */
    public List<Long> commands() {
        return commands;
    }

    /** How long after the answer a reader of the plan sees that custody has moved, in nanoseconds. */
    public long untilCustodyHasMoved() throws InterruptedException {
        while (!moved.getAsBoolean()) {
            if (System.nanoTime() - completed > PATIENCE.toNanos()) {
                throw new IllegalStateException("custody has not moved within " + PATIENCE.toSeconds() + " s");
            }
            Thread.sleep(GLANCE);
        }
        return System.nanoTime() - completed;
    }
}
