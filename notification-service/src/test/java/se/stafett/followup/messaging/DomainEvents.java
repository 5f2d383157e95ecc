package se.stafett.followup.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.care.Decimal;
import se.stafett.care.Patient;
import se.stafett.care.Personnummer;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.followup.domain.AchievedGoal;
import se.stafett.followup.domain.Achievement;
import se.stafett.followup.domain.AchievementStatus;
import se.stafett.followup.domain.Attainment;
import se.stafett.followup.domain.Cause;
import se.stafett.followup.domain.ClockEvent.FollowUpBecameOverdue;
import se.stafett.followup.domain.ClockEvent.FollowUpEscalated;
import se.stafett.followup.domain.ClockEvent.FollowUpFellDue;
import se.stafett.followup.domain.Conclusion;
import se.stafett.followup.domain.ContentEvent.AchievementRecorded;
import se.stafett.followup.domain.ContentEvent.DeviceChecked;
import se.stafett.followup.domain.ContentEvent.EntryEnteredInError;
import se.stafett.followup.domain.ContentEvent.ExperienceTold;
import se.stafett.followup.domain.ContentEvent.ScoreRecorded;
import se.stafett.followup.domain.ContentEvent.TextCorrected;
import se.stafett.followup.domain.CourseEvent.FollowUpCancelled;
import se.stafett.followup.domain.CourseEvent.FollowUpConcluded;
import se.stafett.followup.domain.CourseEvent.FollowUpMoved;
import se.stafett.followup.domain.CourseEvent.FollowUpRescheduled;
import se.stafett.followup.domain.CourseEvent.FollowUpScheduled;
import se.stafett.followup.domain.Dialogue;
import se.stafett.followup.domain.Entry;
import se.stafett.followup.domain.FollowUpEvent;
import se.stafett.followup.domain.InstrumentCode;
import se.stafett.followup.domain.Outcome;
import se.stafett.followup.domain.OutcomeCode;
import se.stafett.followup.domain.People;
import se.stafett.followup.domain.Score;
import se.stafett.followup.domain.Teller;
import se.stafett.followup.domain.TextTarget;

/** Events of every kind about an invented patient: with all that they can say, and with as little as they must. */
final class DomainEvents {
    static final UUID FOLLOW_UP = new UUID(1, 1);
    private static final UUID PLAN = new UUID(2, 1);
    private static final UUID GOAL = new UUID(2, 2);
    private static final UUID ENTRY = new UUID(1, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final PlainText REASON = text("Fel patient.");
    private static final Optional<PlainText> NOTE = Optional.of(text("Sagt\npå två rader."));

    private DomainEvents() {}

    static Stream<FollowUpEvent> all() {
        return Stream.of(course(), clock(), content()).flatMap(events -> events);
    }

    static FollowUpScheduled scheduledWithLittle() {
        return scheduled(Optional.empty(), Protection.NONE);
    }

    private static Stream<FollowUpEvent> course() {
        return Stream.of(
                scheduledWithLittle(),
                scheduled(NOTE, Protection.CONFIDENTIALITY_MARKED),
                scheduled(Optional.empty(), Protection.PROTECTED_REGISTRATION),
                new FollowUpRescheduled(DAY, 9),
                new FollowUpMoved(People.WARD, People.HOME, 9),
                concluded(new Conclusion(
                        Outcome.LOOP_BACK,
                        false,
                        Optional.of(true),
                        new Dialogue(true, NOTE),
                        Optional.of(DAY),
                        Optional.of(OutcomeCode.NEW_REFERRAL))),
                concluded(new Conclusion(
                        Outcome.CLOSE,
                        true,
                        Optional.empty(),
                        new Dialogue(false, Optional.empty()),
                        Optional.empty(),
                        Optional.empty())),
                new FollowUpCancelled(PLAN, 9, Cause.BY_UNIT, NOTE),
                new FollowUpCancelled(PLAN, 9, Cause.PLAN_MERGED, Optional.empty()));
    }

    private static Stream<FollowUpEvent> clock() {
        return Stream.of(
                new FollowUpFellDue(People.WARD, DAY),
                new FollowUpBecameOverdue(People.WARD, DAY),
                new FollowUpEscalated(People.HOME, DAY));
    }

    private static Stream<FollowUpEvent> content() {
        return Stream.of(
                new AchievementRecorded(GOAL, achievement(Optional.of(new Attainment(-2)), NOTE)),
                new AchievementRecorded(GOAL, achievement(Optional.empty(), Optional.empty())),
                new ScoreRecorded(
                        ENTRY,
                        new Score(
                                new InstrumentCode("copm"),
                                Optional.of("performance"),
                                DAY,
                                new Decimal("0.80"),
                                NOTE)),
                new ScoreRecorded(
                        ENTRY,
                        new Score(
                                new InstrumentCode("tug"), Optional.empty(), DAY, new Decimal("14"), Optional.empty())),
                new DeviceChecked(ENTRY, GOAL, true, NOTE),
                new DeviceChecked(ENTRY, GOAL, false, Optional.empty()),
                new ExperienceTold(ENTRY, Teller.PATIENT, text("Bra.")),
                new ExperienceTold(ENTRY, Teller.RELATIVE, text("Bra.")),
                new EntryEnteredInError(ENTRY, REASON),
                corrected(new TextTarget.GoalNote(GOAL)),
                corrected(new TextTarget.EntryText(Entry.Kind.SCORE, ENTRY)),
                corrected(new TextTarget.EntryText(Entry.Kind.DEVICE, ENTRY)),
                corrected(new TextTarget.EntryText(Entry.Kind.EXPERIENCE, ENTRY)),
                corrected(new TextTarget.DialogueNote()),
                corrected(new TextTarget.CancellationReason()));
    }

    private static FollowUpScheduled scheduled(Optional<PlainText> name, Protection protection) {
        return new FollowUpScheduled(FOLLOW_UP, patient(name, protection), PLAN, 7, People.WARD, DAY);
    }

    private static FollowUpConcluded concluded(Conclusion conclusion) {
        return new FollowUpConcluded(
                patient(Optional.empty(), Protection.NONE),
                PLAN,
                9,
                People.WARD,
                conclusion,
                List.of(
                        new AchievedGoal(GOAL, achievement(Optional.of(new Attainment(2)), NOTE)),
                        new AchievedGoal(ENTRY, achievement(Optional.empty(), Optional.empty()))));
    }

    private static Patient patient(Optional<PlainText> name, Protection protection) {
        return new Patient(People.GRETA_REF, new Personnummer("191212121212"), name, protection);
    }

    private static Achievement achievement(Optional<Attainment> level, Optional<PlainText> note) {
        return new Achievement(AchievementStatus.NO_PROGRESS, level, note);
    }

    private static TextCorrected corrected(TextTarget target) {
        return new TextCorrected(target, text("Fel."), text("Rätt."), text("Skrivfel."));
    }

    private static PlainText text(String value) {
        return new PlainText(value);
    }
}
