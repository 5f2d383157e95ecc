package se.stafett.contracts.followup;

import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.Lists;

final class CourseFold {
    private CourseFold() {}

    static void apply(FollowUpBuilder followUp, CourseEvent event, Happening happening) {
        followUp.requireOpen(happening);
        switch (event) {
            case FollowUpScheduled scheduled -> throw happening.unfit("the follow-up has been scheduled already");
            case FollowUpRescheduled rescheduled -> {
                followUp.seen(rescheduled.planVersion(), happening);
                followUp.status = Statuses.SCHEDULED;
                followUp.dueOn = rescheduled.dueOn();
            }
            case FollowUpMoved moved -> move(followUp, moved, happening);
            case FollowUpConcluded concluded -> {
                followUp.seen(concluded.planVersion(), happening);
                followUp.status = Statuses.CONCLUDED;
                followUp.conclusion = new Conclusion(
                        concluded.outcome(),
                        concluded.goalsMet(),
                        concluded.morePossible(),
                        concluded.dialogue(),
                        concluded.nextReview(),
                        concluded.code(),
                        happening.stamp());
            }
            case FollowUpCancelled cancelled -> {
                followUp.seen(cancelled.planVersion(), happening);
                followUp.status = Statuses.CANCELLED;
                followUp.cancellation = new Cancellation(cancelled.cause(), cancelled.reason(), happening.stamp());
            }
        }
    }

    private static void move(FollowUpBuilder followUp, FollowUpMoved moved, Happening happening) {
        happening.require(followUp.unit.equals(moved.from()), "another unit has the follow-up");
        followUp.seen(moved.planVersion(), happening);
        followUp.unit = moved.to();
        if (!followUp.units.contains(moved.to())) {
            followUp.units = Lists.with(followUp.units, moved.to());
        }
    }
}
