package se.stafett.contracts.followup;

import se.stafett.contracts.payload.Happening;

final class ClockFold {
    private ClockFold() {}

    static void apply(FollowUpBuilder followUp, ClockEvent event, Happening happening) {
        switch (event) {
            case FollowUpFellDue due -> step(followUp, Statuses.SCHEDULED, Statuses.DUE, happening);
            case FollowUpBecameOverdue overdue -> step(followUp, Statuses.DUE, Statuses.OVERDUE, happening);
            case FollowUpEscalated escalated -> step(followUp, Statuses.OVERDUE, Statuses.ESCALATED, happening);
        }
    }

    private static void step(FollowUpBuilder followUp, String from, String to, Happening happening) {
        followUp.requireStatus(from, happening);
        followUp.status = to;
    }
}
