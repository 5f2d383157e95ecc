package se.stafett.followup.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stafett.care.HsaId;
import se.stafett.followup.domain.ClockEvent.FollowUpBecameOverdue;
import se.stafett.followup.domain.ClockEvent.FollowUpEscalated;
import se.stafett.followup.domain.ClockEvent.FollowUpFellDue;

/**
 * How long a follow-up may wait. Days are Swedish: they begin at midnight in Stockholm, summer and winter.
 *
 * @param daysUntilOverdue counted from the day on which it is due
 * @param daysUntilEscalated counted from the day on which it is due
 */
public record Patience(int daysUntilOverdue, int daysUntilEscalated) {

    /** A week, and another one. */
    public static final Patience USUAL = new Patience(7, 14);

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** @throws IllegalArgumentException unless overdue comes after due, and escalation after that */
    public Patience {
        if (daysUntilOverdue < 1 || daysUntilEscalated <= daysUntilOverdue) {
            throw new IllegalArgumentException("A follow-up is due, later overdue, and later still escalated");
        }
    }

    /** When the clock next has something to say to the follow-up. */
    public Optional<Instant> wakeAt(FollowUp followUp) {
        return followUp instanceof OngoingFollowUp ongoing
                ? ongoing.stage()
                        .next()
                        .map(next -> begins(next, ongoing.content().dueOn()))
                : Optional.empty();
    }

    /** What has come to pass by this moment and has not been said yet, in its order. */
    List<FollowUpEvent> passed(OngoingFollowUp followUp, Instant now) {
        List<FollowUpEvent> passed = new ArrayList<>();
        Optional<Stage> next = followUp.stage().next();
        while (next.isPresent()
                && !begins(next.get(), followUp.content().dueOn()).isAfter(now)) {
            passed.add(event(next.get(), followUp));
            next = next.get().next();
        }
        return passed;
    }

    private Instant begins(Stage stage, LocalDate dueOn) {
        return dueOn.plusDays(days(stage)).atStartOfDay(SWEDEN).toInstant();
    }

    private int days(Stage stage) {
        return switch (stage) {
            case SCHEDULED, DUE -> 0;
            case OVERDUE -> daysUntilOverdue;
            case ESCALATED -> daysUntilEscalated;
        };
    }

    private static FollowUpEvent event(Stage stage, OngoingFollowUp followUp) {
        HsaId unit = followUp.unit();
        LocalDate dueOn = followUp.content().dueOn();
        return switch (stage) {
            case SCHEDULED -> throw new IllegalArgumentException("no stage leads to the first");
            case DUE -> new FollowUpFellDue(unit, dueOn);
            case OVERDUE -> new FollowUpBecameOverdue(unit, dueOn);
            case ESCALATED -> new FollowUpEscalated(unit, dueOn);
        };
    }
}
