package se.stafett.followup.domain;

import java.time.LocalDate;
import se.stafett.care.HsaId;

/** Time passed without the follow-up being concluded. */
public sealed interface ClockEvent extends FollowUpEvent {

    HsaId unit();

    LocalDate dueOn();

    /** How far the clock has come with it. */
    Stage stage();

    record FollowUpFellDue(HsaId unit, LocalDate dueOn) implements ClockEvent {
        @Override
        public Stage stage() {
            return Stage.DUE;
        }
    }

    record FollowUpBecameOverdue(HsaId unit, LocalDate dueOn) implements ClockEvent {
        @Override
        public Stage stage() {
            return Stage.OVERDUE;
        }
    }

    record FollowUpEscalated(HsaId unit, LocalDate dueOn) implements ClockEvent {
        @Override
        public Stage stage() {
            return Stage.ESCALATED;
        }
    }
}
