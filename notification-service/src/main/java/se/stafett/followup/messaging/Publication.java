package se.stafett.followup.messaging;

import static se.stafett.followup.messaging.PublishedValues.published;
import static se.stafett.followup.messaging.PublishedValues.textOf;

import se.stafett.contracts.followup.AchievementRecorded;
import se.stafett.contracts.followup.DeviceChecked;
import se.stafett.contracts.followup.EntryEnteredInError;
import se.stafett.contracts.followup.ExperienceTold;
import se.stafett.contracts.followup.FollowUpBecameOverdue;
import se.stafett.contracts.followup.FollowUpCancelled;
import se.stafett.contracts.followup.FollowUpConcluded;
import se.stafett.contracts.followup.FollowUpEscalated;
import se.stafett.contracts.followup.FollowUpFellDue;
import se.stafett.contracts.followup.FollowUpMoved;
import se.stafett.contracts.followup.FollowUpRescheduled;
import se.stafett.contracts.followup.FollowUpScheduled;
import se.stafett.contracts.followup.ScoreRecorded;
import se.stafett.contracts.followup.TextCorrected;
import se.stafett.followup.domain.ClockEvent;
import se.stafett.followup.domain.Conclusion;
import se.stafett.followup.domain.ContentEvent;
import se.stafett.followup.domain.CourseEvent;
import se.stafett.followup.domain.FollowUpEvent;

/** The published form of a domain event. */
public final class Publication {
    private Publication() {}

    public static se.stafett.contracts.followup.FollowUpEvent of(FollowUpEvent event) {
        return switch (event) {
            case CourseEvent course -> ofCourse(course);
            case ClockEvent clock -> ofClock(clock);
            case ContentEvent content -> ofContent(content);
        };
    }

    private static se.stafett.contracts.followup.CourseEvent ofCourse(CourseEvent event) {
        return switch (event) {
            case CourseEvent.FollowUpScheduled e ->
                new FollowUpScheduled(
                        published(e.patient()),
                        e.plan(),
                        e.planVersion(),
                        e.unit().value(),
                        e.dueOn());
            case CourseEvent.FollowUpRescheduled e -> new FollowUpRescheduled(e.dueOn(), e.planVersion());
            case CourseEvent.FollowUpMoved e -> new FollowUpMoved(e.from().value(), e.to().value(), e.planVersion());
            case CourseEvent.FollowUpConcluded e -> concluded(e, e.conclusion());
            case CourseEvent.FollowUpCancelled e ->
                new FollowUpCancelled(e.plan(), e.planVersion(), e.cause().code(), textOf(e.reason()));
        };
    }

    private static se.stafett.contracts.followup.ClockEvent ofClock(ClockEvent event) {
        String unit = event.unit().value();
        return switch (event) {
            case ClockEvent.FollowUpFellDue e -> new FollowUpFellDue(unit, e.dueOn());
            case ClockEvent.FollowUpBecameOverdue e -> new FollowUpBecameOverdue(unit, e.dueOn());
            case ClockEvent.FollowUpEscalated e -> new FollowUpEscalated(unit, e.dueOn());
        };
    }

    private static se.stafett.contracts.followup.ContentEvent ofContent(ContentEvent event) {
        return switch (event) {
            case ContentEvent.AchievementRecorded e ->
                new AchievementRecorded(
                        e.goal(),
                        e.achievement().status().code(),
                        PublishedValues.gas(e.achievement()),
                        textOf(e.achievement().note()));
            case ContentEvent.ScoreRecorded e ->
                new ScoreRecorded(
                        e.score(),
                        e.content().instrument().value(),
                        e.content().scale().orElse(null),
                        e.content().on(),
                        e.content().value().value(),
                        textOf(e.content().note()));
            case ContentEvent.DeviceChecked e ->
                new DeviceChecked(e.check(), e.intervention(), e.fits(), textOf(e.note()));
            case ContentEvent.ExperienceTold e ->
                new ExperienceTold(e.experience(), e.teller().code(), e.text().value());
            case ContentEvent.EntryEnteredInError e ->
                new EntryEnteredInError(e.entry(), e.reason().value());
            case ContentEvent.TextCorrected e ->
                new TextCorrected(
                        e.target().path(),
                        e.wrong().value(),
                        e.corrected().value(),
                        e.reason().value());
        };
    }

    private static FollowUpConcluded concluded(CourseEvent.FollowUpConcluded event, Conclusion conclusion) {
        return new FollowUpConcluded(
                published(event.patient()),
                event.plan(),
                event.planVersion(),
                event.unit().value(),
                conclusion.outcome().code(),
                conclusion.goalsMet(),
                conclusion.morePossible().orElse(null),
                event.achievements().stream().map(PublishedValues::published).toList(),
                published(conclusion.dialogue()),
                conclusion.nextReview().orElse(null),
                PublishedValues.code(conclusion.code()));
    }
}
