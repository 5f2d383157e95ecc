package se.stafett.followup.automation;

import java.util.List;
import se.stafett.followup.domain.AutomaticCommand.FollowReviewDate;
import se.stafett.followup.domain.PlanSnapshot;

/** The follow-up is on the day that the plan says. */
final class WhenReviewDateChangesThenRescheduleFollowUp implements WhenThen {
    private static final List<String> KINDS = List.of("plan.review-date-set");

    @Override
    public String name() {
        return "when-review-date-changes-then-reschedule-follow-up";
    }

    @Override
    public List<String> kinds() {
        return KINDS;
    }

    @Override
    public Asked asks(PlanSnapshot plan, KnownFollowUps known) {
        return known.ofOngoing(new FollowReviewDate(plan));
    }
}
