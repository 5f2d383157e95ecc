package se.stafett.followup.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.Decimal;
import se.stafett.care.HsaId;
import se.stafett.care.NamedId;
import se.stafett.care.Patient;
import se.stafett.care.Personnummer;
import se.stafett.care.PlainText;
import se.stafett.care.Protection;
import se.stafett.care.instrument.Instruments;
import se.stafett.followup.domain.ClockEvent.FollowUpBecameOverdue;
import se.stafett.followup.domain.ClockEvent.FollowUpEscalated;
import se.stafett.followup.domain.ClockEvent.FollowUpFellDue;
import se.stafett.followup.domain.ContentEvent.AchievementRecorded;
import se.stafett.followup.domain.ContentEvent.DeviceChecked;
import se.stafett.followup.domain.ContentEvent.ExperienceTold;
import se.stafett.followup.domain.ContentEvent.ScoreRecorded;
import se.stafett.followup.domain.CourseEvent.FollowUpCancelled;
import se.stafett.followup.domain.CourseEvent.FollowUpConcluded;
import se.stafett.followup.domain.CourseEvent.FollowUpScheduled;
import se.stafett.followup.domain.PlanGoal.Standing;
import se.stafett.followup.domain.WorkCommand.RecordScore;
import se.stafett.service.instruments.Catalogue;

/** What is known and said about an invented patient's plan and its follow-up. */
public final class Samples {
    private static final Instruments CATALOGUE = Catalogue.shipped();

    static final FollowUpDecider DECIDER = new FollowUpDecider(Patience.USUAL);

    static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final UUID COMMAND = new UUID(7, 7);

    static final UUID FOLLOW_UP = NamedId.of(COMMAND, "follow-up:0");
    static final UUID PLAN = new UUID(2, 1);
    static final UUID WALK = new UUID(1, 1);
    static final UUID STAIRS = new UUID(1, 2);
    static final UUID SWIM = new UUID(1, 3);
    static final UUID WALKER = new UUID(1, 4);
    static final UUID TRAINING = new UUID(1, 5);
    static final UUID SCORE = new UUID(1, 6);
    static final UUID CHECK = new UUID(1, 7);
    static final UUID EXPERIENCE = new UUID(1, 8);

    static final Patient GRETA = new Patient(
            People.GRETA_REF, new Personnummer("191212121212"), maybe("Tolvina Tolvansson"), Protection.NONE);

    private Samples() {}

    static PlainText text(String value) {
        return new PlainText(value);
    }

    static Optional<PlainText> maybe(String value) {
        return Optional.of(new PlainText(value));
    }

    static Context as(Actor actor) {
        return new Context(NOW, actor, COMMAND);
    }

    /** The ward answers for a goal to walk, one by attainment to climb stairs, and for what is done about them. */
    static PlanSnapshot plan() {
        return plan(7);
    }

    static PlanSnapshot plan(long version) {
        return new PlanSnapshot(
                PLAN,
                version,
                GRETA,
                PlanStatus.ACTIVE,
                People.WARD,
                Optional.empty(),
                Optional.of(TODAY),
                List.of(
                        new PlanGoal(WALK, People.WARD, Standing.ACCEPTED, false),
                        new PlanGoal(STAIRS, People.WARD, Standing.ACCEPTED, true),
                        new PlanGoal(SWIM, People.WARD, Standing.PROPOSED, false)),
                List.of(
                        new PlanIntervention(WALKER, People.WARD, true, true),
                        new PlanIntervention(TRAINING, People.WARD, true, false)));
    }

    static PlanSnapshot in(PlanStatus status, PlanSnapshot plan) {
        return new PlanSnapshot(
                plan.id(),
                plan.version(),
                plan.patient(),
                status,
                plan.draftedBy(),
                plan.contact(),
                plan.reviewDate(),
                plan.goals(),
                plan.interventions());
    }

    static PlanSnapshot reviewedOn(Optional<LocalDate> day, PlanSnapshot plan) {
        return new PlanSnapshot(
                plan.id(),
                plan.version(),
                plan.patient(),
                plan.status(),
                plan.draftedBy(),
                plan.contact(),
                day,
                plan.goals(),
                plan.interventions());
    }

    static PlanSnapshot holding(PlanSnapshot plan, List<PlanGoal> goals, List<PlanIntervention> interventions) {
        return new PlanSnapshot(
                plan.id(),
                plan.version(),
                plan.patient(),
                plan.status(),
                plan.draftedBy(),
                plan.contact(),
                plan.reviewDate(),
                goals,
                interventions);
    }

    static PlanSnapshot contacting(HsaId unit, PlanSnapshot plan) {
        return new PlanSnapshot(
                plan.id(),
                plan.version(),
                plan.patient(),
                plan.status(),
                plan.draftedBy(),
                Optional.of(unit),
                plan.reviewDate(),
                plan.goals(),
                plan.interventions());
    }

    /** The plan after all of it has been handed over. */
    static PlanSnapshot handedOverTo(HsaId unit, PlanSnapshot plan) {
        return holding(
                plan,
                plan.goals().stream()
                        .map(goal -> new PlanGoal(goal.id(), unit, goal.standing(), goal.scaled()))
                        .toList(),
                plan.interventions().stream()
                        .map(one -> new PlanIntervention(one.id(), unit, one.isOpen(), one.compensatory()))
                        .toList());
    }

    static FollowUpScheduled scheduled() {
        return new FollowUpScheduled(FOLLOW_UP, GRETA, PLAN, 7, People.WARD, TODAY);
    }

    static FollowUpFellDue fellDue() {
        return new FollowUpFellDue(People.WARD, TODAY);
    }

    static FollowUpBecameOverdue overdue() {
        return new FollowUpBecameOverdue(People.WARD, TODAY);
    }

    static FollowUpEscalated escalated() {
        return new FollowUpEscalated(People.WARD, TODAY);
    }

    static Achievement achievement(AchievementStatus status) {
        return new Achievement(status, Optional.empty(), Optional.empty());
    }

    static Achievement noted(AchievementStatus status) {
        return new Achievement(status, Optional.empty(), maybe("Går till grinden."));
    }

    static AchievementRecorded found(UUID goal, AchievementStatus status) {
        return new AchievementRecorded(goal, achievement(status));
    }

    static Score tug() {
        return new Score(
                new InstrumentCode("tug"), Optional.empty(), TODAY, new Decimal("14.5"), maybe("Utan hjälpmedel."));
    }

    static ScoreRecorded measured() {
        return new ScoreRecorded(SCORE, tug());
    }

    static DeviceChecked checked() {
        return new DeviceChecked(CHECK, WALKER, false, maybe("För låg."));
    }

    static ExperienceTold told() {
        return new ExperienceTold(EXPERIENCE, Teller.PATIENT, text("Det går lättare."));
    }

    static Dialogue held() {
        return new Dialogue(true, maybe("Vid hembesöket."));
    }

    static Conclusion goalsMet() {
        return new Conclusion(
                Outcome.CLOSE, true, Optional.empty(), held(), Optional.empty(), Optional.of(OutcomeCode.ENDED));
    }

    static Conclusion loopBack() {
        return new Conclusion(Outcome.LOOP_BACK, false, Optional.of(true), held(), Optional.empty(), Optional.empty());
    }

    static Conclusion goOn() {
        return new Conclusion(
                Outcome.CONTINUE,
                false,
                Optional.of(false),
                held(),
                Optional.of(TODAY.plusMonths(3)),
                Optional.of(OutcomeCode.CONTINUED));
    }

    static FollowUpConcluded concluded() {
        return new FollowUpConcluded(GRETA, PLAN, 7, People.WARD, loopBack(), List.of());
    }

    static FollowUpCancelled cancelled() {
        return new FollowUpCancelled(PLAN, 7, Cause.BY_UNIT, maybe("Har flyttat."));
    }

    /** With what the catalogue says of the instrument. */
    static RecordScore scored(Score score) {
        return new RecordScore(score, CATALOGUE.find(score.instrument().value()));
    }
}
