package se.stafett.followup.messaging;

import static se.stafett.followup.messaging.DomainValues.text;
import static se.stafett.followup.messaging.DomainValues.textIf;
import static se.stafett.followup.messaging.DomainValues.word;
import static se.stafett.followup.messaging.DomainValues.wordIf;

import java.util.Optional;
import se.stafett.care.Decimal;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.followup.AchievementRecorded;
import se.stafett.contracts.followup.DeviceChecked;
import se.stafett.contracts.followup.EntryEnteredInError;
import se.stafett.contracts.followup.ExperienceTold;
import se.stafett.contracts.followup.FollowUpBecameOverdue;
import se.stafett.contracts.followup.FollowUpCancelled;
import se.stafett.contracts.followup.FollowUpConcluded;
import se.stafett.contracts.followup.FollowUpEscalated;
import se.stafett.contracts.followup.FollowUpEvent;
import se.stafett.contracts.followup.FollowUpFellDue;
import se.stafett.contracts.followup.FollowUpMoved;
import se.stafett.contracts.followup.FollowUpRescheduled;
import se.stafett.contracts.followup.FollowUpScheduled;
import se.stafett.contracts.followup.ScoreRecorded;
import se.stafett.contracts.followup.TextCorrected;
import se.stafett.followup.domain.Cause;
import se.stafett.followup.domain.ClockEvent;
import se.stafett.followup.domain.Conclusion;
import se.stafett.followup.domain.ContentEvent;
import se.stafett.followup.domain.CourseEvent;
import se.stafett.followup.domain.InstrumentCode;
import se.stafett.followup.domain.Outcome;
import se.stafett.followup.domain.OutcomeCode;
import se.stafett.followup.domain.Score;
import se.stafett.followup.domain.Teller;
import se.stafett.followup.domain.TextTarget;

/** The domain event of a published one; the inverse of {@link Publication}. */
public final class Reception {
    private Reception() {}

    /** @param envelope where the event stands in the log */
    public static se.stafett.followup.domain.FollowUpEvent of(LogEvent envelope, FollowUpEvent event) {
        return switch (event) {
            case se.stafett.contracts.followup.CourseEvent course -> ofCourse(envelope, course);
            case se.stafett.contracts.followup.ClockEvent clock -> ofClock(clock);
            case se.stafett.contracts.followup.ContentEvent content -> ofContent(content);
        };
    }

    private static CourseEvent ofCourse(LogEvent envelope, se.stafett.contracts.followup.CourseEvent event) {
        PatientRef ref = new PatientRef(envelope.patientRef());
        return switch (event) {
            case FollowUpScheduled e ->
                new CourseEvent.FollowUpScheduled(
                        envelope.streamId(),
                        DomainValues.patient(ref, e.patient()),
                        e.plan(),
                        e.planVersion(),
                        new HsaId(e.unit()),
                        e.dueOn());
            case FollowUpRescheduled e -> new CourseEvent.FollowUpRescheduled(e.dueOn(), e.planVersion());
            case FollowUpMoved e ->
                new CourseEvent.FollowUpMoved(new HsaId(e.from()), new HsaId(e.to()), e.planVersion());
            case FollowUpConcluded e ->
                new CourseEvent.FollowUpConcluded(
                        DomainValues.patient(ref, e.patient()),
                        e.plan(),
                        e.planVersion(),
                        new HsaId(e.unit()),
                        conclusion(e),
                        e.achievements().stream().map(DomainValues::achieved).toList());
            case FollowUpCancelled e ->
                new CourseEvent.FollowUpCancelled(
                        e.plan(), e.planVersion(), word(Cause.class, e.cause()), textIf(e.reason()));
        };
    }

    private static ClockEvent ofClock(se.stafett.contracts.followup.ClockEvent event) {
        HsaId unit = new HsaId(event.unit());
        return switch (event) {
            case FollowUpFellDue e -> new ClockEvent.FollowUpFellDue(unit, e.dueOn());
            case FollowUpBecameOverdue e -> new ClockEvent.FollowUpBecameOverdue(unit, e.dueOn());
            case FollowUpEscalated e -> new ClockEvent.FollowUpEscalated(unit, e.dueOn());
        };
    }

    private static ContentEvent ofContent(se.stafett.contracts.followup.ContentEvent event) {
        return switch (event) {
            case AchievementRecorded e ->
                new ContentEvent.AchievementRecorded(
                        e.goal(), DomainValues.achievement(e.achievement(), e.gas(), e.note()));
            case ScoreRecorded e ->
                new ContentEvent.ScoreRecorded(
                        e.score(),
                        new Score(
                                new InstrumentCode(e.instrument()),
                                Optional.ofNullable(e.scale()),
                                e.on(),
                                new Decimal(e.value()),
                                textIf(e.note())));
            case DeviceChecked e ->
                new ContentEvent.DeviceChecked(e.check(), e.intervention(), e.fits(), textIf(e.note()));
            case ExperienceTold e ->
                new ContentEvent.ExperienceTold(e.experience(), word(Teller.class, e.teller()), text(e.text()));
            case EntryEnteredInError e -> new ContentEvent.EntryEnteredInError(e.entry(), text(e.reason()));
            case TextCorrected e ->
                new ContentEvent.TextCorrected(
                        TextTarget.parse(e.target()).trusted(), text(e.wrong()), text(e.corrected()), text(e.reason()));
        };
    }

    private static Conclusion conclusion(FollowUpConcluded event) {
        return new Conclusion(
                word(Outcome.class, event.outcome()),
                event.goalsMet(),
                Optional.ofNullable(event.morePossible()),
                DomainValues.dialogue(event.dialogue()),
                Optional.ofNullable(event.nextReview()),
                wordIf(OutcomeCode.class, event.code()));
    }
}
