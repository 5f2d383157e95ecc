package se.stafett.contracts.handover;

import se.stafett.contracts.payload.Happening;

final class CourseFold {
    private CourseFold() {}

    static void apply(HandoverBuilder handover, CourseEvent event, Happening happening) {
        switch (event) {
            case HandoverInitiated initiated -> throw happening.unfit("the handover has been initiated already");
            case HandoverCompleted completed -> complete(handover, completed, happening);
            case HandoverCancelled cancelled -> {
                handover.requireOpen(happening);
                handover.status = Statuses.CANCELLED;
                handover.cancellation = happening.because(cancelled.reason());
            }
            case HandoverEnteredInError error -> {
                happening.require(handover.error == null, "the handover is in error");
                happening.require(handover.completion == null, "the handover is completed");
                handover.status = Statuses.ENTERED_IN_ERROR;
                handover.error = happening.because(error.reason());
            }
        }
    }

    private static void complete(HandoverBuilder handover, HandoverCompleted event, Happening happening) {
        happening.require(handover.status.equals(Statuses.IN_MEETING), "the meeting is not open");
        happening.require(
                event.moved().stream().allMatch(moved -> isAccepted(handover, moved)),
                "an item moves that its receiver has not accepted");
        handover.status = Statuses.COMPLETED;
        handover.completion =
                new Completion(event.planVersion(), event.moved(), event.kept(), event.leftOut(), happening.stamp());
    }

    private static boolean isAccepted(HandoverBuilder handover, MovedItem moved) {
        return handover.items.stream()
                .filter(item ->
                        item.item().equals(moved.item()) && item.status().equals(Statuses.ACCEPTED))
                .anyMatch(item -> item.offers().getLast().to().equals(moved.to()));
    }
}
