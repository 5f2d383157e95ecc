package se.stafett.followup.domain;

import static se.stafett.followup.domain.Samples.plan;
import static se.stafett.followup.domain.Samples.text;

import java.util.Optional;
import java.util.stream.Stream;
import se.stafett.followup.domain.AutomaticCommand.EndWithPlan;
import se.stafett.followup.domain.AutomaticCommand.FollowCustody;
import se.stafett.followup.domain.AutomaticCommand.FollowReviewDate;
import se.stafett.followup.domain.AutomaticCommand.PassTime;
import se.stafett.followup.domain.RecordCommand.CorrectText;
import se.stafett.followup.domain.RecordCommand.MarkEntryInError;
import se.stafett.followup.domain.WorkCommand.CancelFollowUp;
import se.stafett.followup.domain.WorkCommand.CheckDevice;
import se.stafett.followup.domain.WorkCommand.ConcludeFollowUp;
import se.stafett.followup.domain.WorkCommand.RecordAchievement;
import se.stafett.followup.domain.WorkCommand.TellExperience;

/** One specimen of every command to a follow-up whose goals have been followed up and that has one score. */
final class Commands {

    private Commands() {}

    static Stream<FollowUpCommand> ofUnits() {
        return Stream.of(
                new RecordAchievement(Samples.WALK, Samples.achievement(AchievementStatus.ACHIEVED), plan()),
                Samples.scored(Samples.tug()),
                new CheckDevice(Samples.WALKER, true, Optional.empty(), plan()),
                new TellExperience(Teller.PATIENT, text("Bra.")),
                new ConcludeFollowUp(Samples.loopBack(), plan()),
                new CancelFollowUp(text("Har flyttat."), plan()),
                new MarkEntryInError(Samples.SCORE, text("Fel patient.")),
                new CorrectText(
                        new TextTarget.EntryText(Entry.Kind.SCORE, Samples.SCORE),
                        text("Utan hjälpmedel."),
                        text("Med käpp."),
                        text("Skrivfel.")));
    }

    static Stream<FollowUpCommand> ofSystems() {
        return Stream.of(
                new FollowReviewDate(Samples.reviewedOn(Optional.of(Samples.TODAY.plusDays(7)), plan(8))),
                new FollowCustody(Samples.handedOverTo(People.HOME, plan(8))),
                new EndWithPlan(Samples.in(PlanStatus.COMPLETED, plan(8))),
                new PassTime());
    }
}
