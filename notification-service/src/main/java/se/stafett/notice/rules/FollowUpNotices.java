package se.stafett.notice.rules;

import static se.stafett.notice.domain.NoticeKind.FOLLOW_UP_DUE;
import static se.stafett.notice.domain.NoticeKind.FOLLOW_UP_ESCALATED;
import static se.stafett.notice.domain.NoticeKind.FOLLOW_UP_OVERDUE;
import static se.stafett.notice.domain.NoticeKind.FOLLOW_UP_SCHEDULED;

import java.util.List;
import se.stafett.contracts.followup.ClockEvent;
import se.stafett.contracts.followup.ContentEvent;
import se.stafett.contracts.followup.CourseEvent;
import se.stafett.contracts.followup.FollowUpBecameOverdue;
import se.stafett.contracts.followup.FollowUpCancelled;
import se.stafett.contracts.followup.FollowUpConcluded;
import se.stafett.contracts.followup.FollowUpEscalated;
import se.stafett.contracts.followup.FollowUpEvent;
import se.stafett.contracts.followup.FollowUpFellDue;
import se.stafett.contracts.followup.FollowUpMoved;
import se.stafett.contracts.followup.FollowUpRescheduled;
import se.stafett.contracts.followup.FollowUpScheduled;
import se.stafett.notice.domain.Step;

/** A follow-up: the unit that has it learns so, and when its time has come; the patient that it has come. */
final class FollowUpNotices {
    private FollowUpNotices() {}

    static List<Step> of(FollowUpEvent event, Occasion occasion) {
        return switch (event) {
            case CourseEvent course -> course(course, occasion);
            case ClockEvent clock -> clock(clock, occasion);
            case ContentEvent content -> List.of();
        };
    }

    private static List<Step> course(CourseEvent event, Occasion occasion) {
        return switch (event) {
            case FollowUpScheduled scheduled -> occasion.notify(Occasion.unit(scheduled.unit()), FOLLOW_UP_SCHEDULED);
            case FollowUpMoved moved -> occasion.notify(Occasion.unit(moved.to()), FOLLOW_UP_SCHEDULED);
            case FollowUpRescheduled rescheduled -> occasion.notify(occasion.others(), FOLLOW_UP_SCHEDULED);
            case FollowUpConcluded concluded -> List.of();
            case FollowUpCancelled cancelled -> List.of();
        };
    }

    private static List<Step> clock(ClockEvent event, Occasion occasion) {
        return switch (event) {
            case FollowUpFellDue due ->
                occasion.notify(List.of(Occasion.unit(due.unit()), occasion.patient()), FOLLOW_UP_DUE);
            case FollowUpBecameOverdue overdue -> occasion.notify(Occasion.unit(overdue.unit()), FOLLOW_UP_OVERDUE);
            case FollowUpEscalated escalated -> occasion.notify(Occasion.unit(escalated.unit()), FOLLOW_UP_ESCALATED);
        };
    }
}
