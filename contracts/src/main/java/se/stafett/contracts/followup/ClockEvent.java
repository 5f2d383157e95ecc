package se.stafett.contracts.followup;

import java.time.LocalDate;

/** Time passed without the follow-up being concluded. */
public sealed interface ClockEvent extends FollowUpEvent
        permits FollowUpFellDue, FollowUpBecameOverdue, FollowUpEscalated {

    /** HSA-id of the unit that has the follow-up. */
    String unit();

    /** The day on which the plan was to be followed up. */
    LocalDate dueOn();
}
