package se.stafett.local.subscriber;

import java.time.Duration;
import java.time.Instant;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.stafett.contracts.event.LogEvent;

/** Reads the log into an intake: up to given positions, or for ever. */
final class Reading {
    private static final String SOURCE = "/plan-service";
    private static final Duration POLL = Duration.ofMillis(100);

    private final Log log;
    private final Intake intake;

    Reading(Log log, Intake intake) {
        this.log = log;
        this.intake = intake;
    }

    /** @throws Stopped when the log does not go on, or the positions are not reached in time */
    void until(LanePositions wanted, Duration limit) {
        Instant deadline = Instant.now().plus(limit);
        while (!isReached(wanted)) {
            if (Instant.now().isAfter(deadline)) {
                throw new Stopped(
                        End.NOT_REACHED, "Not reached within " + limit.toSeconds() + " s: " + behind(wanted) + ".");
            }
            step();
        }
    }

    /** Reads on until the log does not go on or the process ends. */
    void follow() {
        while (!Thread.currentThread().isInterrupted()) {
            step();
        }
    }

    private void step() {
        for (LogEvent event : log.next(POLL)) {
            intake.take(event);
        }
    }

    private boolean isReached(LanePositions wanted) {
        return wanted.positions().entrySet().stream()
                .allMatch(lane -> intake.position(SOURCE, lane.getKey()) >= lane.getValue());
    }

    private String behind(LanePositions wanted) {
        return new TreeMap<>(wanted.positions())
                .entrySet().stream()
                        .filter(lane -> intake.position(SOURCE, lane.getKey()) < lane.getValue())
                        .map(lane -> "lane " + lane.getKey() + " stands at " + intake.position(SOURCE, lane.getKey())
                                + " instead of " + lane.getValue())
                        .collect(Collectors.joining(", "));
    }
}
