package se.stafett.followup.domain;

import static se.stafett.care.Requirement.require;

import java.util.Optional;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.Requirement;
import se.stafett.followup.domain.ContentEvent.AchievementRecorded;
import se.stafett.followup.domain.ContentEvent.DeviceChecked;
import se.stafett.followup.domain.ContentEvent.ExperienceTold;
import se.stafett.followup.domain.ContentEvent.ScoreRecorded;
import se.stafett.followup.domain.ContentRefusal.NothingChanges;
import se.stafett.followup.domain.ContentRefusal.TellsForAnother;
import se.stafett.followup.domain.ContentRefusal.TooMany;
import se.stafett.followup.domain.PlanRefusal.AttainmentContradictsAchievement;
import se.stafett.followup.domain.PlanRefusal.GoalIsNotAccepted;
import se.stafett.followup.domain.PlanRefusal.GoalNotFound;
import se.stafett.followup.domain.PlanRefusal.InterventionIsNoDevice;
import se.stafett.followup.domain.PlanRefusal.InterventionNotFound;
import se.stafett.followup.domain.PlanRefusal.NoAttainmentScale;
import se.stafett.followup.domain.WorkCommand.CheckDevice;
import se.stafett.followup.domain.WorkCommand.RecordAchievement;
import se.stafett.followup.domain.WorkCommand.RecordScore;
import se.stafett.followup.domain.WorkCommand.TellExperience;

/** Whether something that was found goes on record. */
final class ContentDecider {

    static final int MOST_ENTRIES = 200;

    private ContentDecider() {}

    static Decision<FollowUpEvent> record(OngoingFollowUp followUp, RecordAchievement command) {
        return command.plan()
                .goal(command.goal())
                .map(goal -> isSound(goal, command.achievement())
                        .and(
                                !followUp.content()
                                        .findings()
                                        .achievement(goal.id())
                                        .equals(Optional.of(command.achievement())),
                                new NothingChanges())
                        .<FollowUpEvent>then(new AchievementRecorded(goal.id(), command.achievement())))
                .orElseGet(() -> Decision.rejected(new GoalNotFound(command.goal())));
    }

    static Decision<FollowUpEvent> record(OngoingFollowUp followUp, RecordScore command, Context context) {
        return roomFor(followUp, Entry.Kind.SCORE)
                .and(Days.canHaveHappened("on", command.content().on(), context.today()))
                .and(ScoreRules.fits(command.content(), command.known()))
                .then(new ScoreRecorded(context.newId("score", 0), command.content()));
    }

    static Decision<FollowUpEvent> check(OngoingFollowUp followUp, CheckDevice command, Context context) {
        return command.plan()
                .intervention(command.intervention())
                .map(intervention -> roomFor(followUp, Entry.Kind.DEVICE)
                        .and(intervention.compensatory(), new InterventionIsNoDevice(intervention.id()))
                        .<FollowUpEvent>then(new DeviceChecked(
                                context.newId("device", 0), intervention.id(), command.fits(), command.note())))
                .orElseGet(() -> Decision.rejected(new InterventionNotFound(command.intervention())));
    }

    static Decision<FollowUpEvent> tell(OngoingFollowUp followUp, TellExperience command, Context context) {
        boolean forAnother = context.actor() instanceof Actor.Patient && command.teller() != Teller.PATIENT;
        return require(!forAnother, new TellsForAnother(command.teller()))
                .and(roomFor(followUp, Entry.Kind.EXPERIENCE))
                .then(new ExperienceTold(context.newId("experience", 0), command.teller(), command.text()));
    }

    /** A goal that is reached is followed up too: is it sustained? */
    private static Requirement isSound(PlanGoal goal, Achievement achievement) {
        return require(goal.isFollowedUp(), new GoalIsNotAccepted(goal.id()))
                .and(achievement.attainment().isEmpty() || goal.scaled(), new NoAttainmentScale(goal.id()))
                .and(!achievement.isContradictory(), new AttainmentContradictsAchievement());
    }

    private static Requirement roomFor(OngoingFollowUp followUp, Entry.Kind kind) {
        return require(
                followUp.content().findings().count(kind) < MOST_ENTRIES, new TooMany(kind.path(), MOST_ENTRIES));
    }
}
