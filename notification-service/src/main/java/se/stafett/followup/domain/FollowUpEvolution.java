package se.stafett.followup.domain;

import java.util.Optional;
import se.stafett.care.PlainText;

/** How what happens makes the follow-up. An event that cannot have happened is an error, never passed over. */
final class FollowUpEvolution {

    private FollowUpEvolution() {}

    static FollowUp after(FollowUp followUp, FollowUpEvent event) {
        return switch (followUp) {
            case NotScheduled none -> begun(none, event);
            case OngoingFollowUp ongoing ->
                goingOn(ongoing.with(ongoing.content().next()), event);
            case EndedFollowUp ended -> afterTheEnd(ended.with(ended.content().next()), event);
        };
    }

    private static FollowUp begun(NotScheduled none, FollowUpEvent event) {
        if (event instanceof CourseEvent.FollowUpScheduled scheduled) {
            return new OngoingFollowUp(Stage.SCHEDULED, FollowUpContent.begun(scheduled));
        }
        throw new IllegalHistory(none, event);
    }

    private static FollowUp goingOn(OngoingFollowUp followUp, FollowUpEvent event) {
        return switch (event) {
            case CourseEvent course -> afterCourse(followUp, course);
            case ClockEvent clock -> afterClock(followUp, clock);
            case ContentEvent content -> followUp.with(afterContent(followUp, content));
        };
    }

    private static FollowUp afterCourse(OngoingFollowUp followUp, CourseEvent event) {
        FollowUpContent content = followUp.content();
        return switch (event) {
            case CourseEvent.FollowUpScheduled scheduled -> throw new IllegalHistory(followUp, scheduled);
            case CourseEvent.FollowUpRescheduled rescheduled ->
                new OngoingFollowUp(
                        Stage.SCHEDULED,
                        content.knowing(rescheduled.planVersion()).dueOn(rescheduled.dueOn()));
            case CourseEvent.FollowUpMoved moved ->
                followUp.with(content.knowing(moved.planVersion()).movedTo(moved.to()));
            case CourseEvent.FollowUpConcluded concluded ->
                new EndedFollowUp(
                        new Ending.Concluded(concluded.conclusion().dialogue().note()),
                        content.knowing(concluded.planVersion()));
            case CourseEvent.FollowUpCancelled cancelled ->
                new EndedFollowUp(new Ending.Cancelled(cancelled.reason()), content.knowing(cancelled.planVersion()));
        };
    }

    private static FollowUp afterClock(OngoingFollowUp followUp, ClockEvent event) {
        if (!followUp.stage().next().equals(Optional.of(event.stage()))) {
            throw new IllegalHistory(followUp, event);
        }
        return new OngoingFollowUp(event.stage(), followUp.content());
    }

    private static FollowUpContent afterContent(ScheduledFollowUp followUp, ContentEvent event) {
        Findings found = followUp.content().findings();
        return followUp.content()
                .with(
                        switch (event) {
                            case ContentEvent.AchievementRecorded recorded ->
                                found.with(recorded.goal(), recorded.achievement());
                            case ContentEvent.ScoreRecorded recorded ->
                                found.with(
                                        recorded.score(),
                                        Entry.Kind.SCORE,
                                        recorded.content().note());
                            case ContentEvent.DeviceChecked checked ->
                                found.with(checked.check(), Entry.Kind.DEVICE, checked.note());
                            case ContentEvent.ExperienceTold told ->
                                found.with(told.experience(), Entry.Kind.EXPERIENCE, Optional.of(told.text()));
                            case ContentEvent.EntryEnteredInError error -> found.markedInError(error.entry());
                            case ContentEvent.TextCorrected corrected ->
                                switch (corrected.target()) {
                                    case TextTarget.GoalNote note ->
                                        found.corrected(note.goal(), corrected.corrected());
                                    case TextTarget.EntryText text ->
                                        found.corrected(text.entry(), text.kind(), corrected.corrected());
                                    case TextTarget.DialogueNote note -> throw new IllegalHistory(followUp, corrected);
                                    case TextTarget.CancellationReason reason ->
                                        throw new IllegalHistory(followUp, corrected);
                                };
                        });
    }

    /** What is on record is put right; nothing else happens to a follow-up that has ended. */
    private static FollowUp afterTheEnd(EndedFollowUp followUp, FollowUpEvent event) {
        return switch (event) {
            case ContentEvent.EntryEnteredInError error -> followUp.with(afterContent(followUp, error));
            case ContentEvent.TextCorrected corrected -> afterCorrection(followUp, corrected);
            case ContentEvent found -> throw new IllegalHistory(followUp, found);
            case CourseEvent course -> throw new IllegalHistory(followUp, course);
            case ClockEvent clock -> throw new IllegalHistory(followUp, clock);
        };
    }

    private static FollowUp afterCorrection(EndedFollowUp followUp, ContentEvent.TextCorrected event) {
        Optional<PlainText> right = Optional.of(event.corrected());
        return switch (event.target()) {
            case TextTarget.DialogueNote note -> followUp.ended(new Ending.Concluded(right));
            case TextTarget.CancellationReason reason -> followUp.ended(new Ending.Cancelled(right));
            case TextTarget.GoalNote note -> followUp.with(afterContent(followUp, event));
            case TextTarget.EntryText text -> followUp.with(afterContent(followUp, event));
        };
    }
}
