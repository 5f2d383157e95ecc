package se.stafett.plan.domain;

import static se.stafett.plan.domain.Samples.COOK;
import static se.stafett.plan.domain.Samples.COOK_DINNER;
import static se.stafett.plan.domain.Samples.HANDOVER;
import static se.stafett.plan.domain.Samples.REVIEW;
import static se.stafett.plan.domain.Samples.TODAY;
import static se.stafett.plan.domain.Samples.TRAIN;
import static se.stafett.plan.domain.Samples.WALK;
import static se.stafett.plan.domain.Samples.id;
import static se.stafett.plan.domain.Samples.maybe;
import static se.stafett.plan.domain.Samples.text;
import static se.stafett.plan.domain.Samples.training;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.stafett.plan.domain.ContentCommand.AddParticipant;
import se.stafett.plan.domain.ContentCommand.GiveCallGuidance;
import se.stafett.plan.domain.ContentCommand.NameContact;
import se.stafett.plan.domain.ContentCommand.RemoveParticipant;
import se.stafett.plan.domain.ContentCommand.SetReviewDate;
import se.stafett.plan.domain.ContentCommand.TellStory;
import se.stafett.plan.domain.ContentCommand.WriteSummary;
import se.stafett.plan.domain.CourseCommand.ClosePlan;
import se.stafett.plan.domain.CourseCommand.HoldPlan;
import se.stafett.plan.domain.CourseCommand.RecordAgreement;
import se.stafett.plan.domain.CourseCommand.ResumePlan;
import se.stafett.plan.domain.CustodyCommand.AcceptedItem;
import se.stafett.plan.domain.CustodyCommand.HandOver;
import se.stafett.plan.domain.FollowUpCommand.GoalOutcome;
import se.stafett.plan.domain.FollowUpCommand.TakeOutcome;
import se.stafett.plan.domain.GoalCommand.AcceptGoal;
import se.stafett.plan.domain.GoalCommand.DeclineGoal;
import se.stafett.plan.domain.GoalCommand.MarkGoalInError;
import se.stafett.plan.domain.GoalCommand.ProposeGoal;
import se.stafett.plan.domain.GoalCommand.RecordOutcome;
import se.stafett.plan.domain.GoalCommand.ReviseGoal;
import se.stafett.plan.domain.GoalCommand.WithdrawGoal;
import se.stafett.plan.domain.InterventionCommand.CompleteIntervention;
import se.stafett.plan.domain.InterventionCommand.MarkInterventionInError;
import se.stafett.plan.domain.InterventionCommand.PlanIntervention;
import se.stafett.plan.domain.InterventionCommand.ReviseIntervention;
import se.stafett.plan.domain.InterventionCommand.StartIntervention;
import se.stafett.plan.domain.InterventionCommand.StopIntervention;
import se.stafett.plan.domain.RecordCommand.CorrectText;
import se.stafett.plan.domain.RecordCommand.MarkPlanInError;

/** One specimen of every command, each of which the right person may give on the plan of {@link WhoMayDoWhatTest}. */
final class Commands {

    static final WorkCommand RESUME = new ResumePlan();

    private Commands() {}

    static Stream<WorkCommand> work() {
        return Stream.of(ofCourse(), ofContent(), ofGoals(), ofInterventions(), ofCustody(), ofFollowUps())
                .flatMap(commands -> commands);
    }

    static Stream<WorkCommand> ofCourse() {
        return Stream.of(
                new RecordAgreement(Position.AGREED, Optional.empty(), Set.of()),
                new HoldPlan(text("Lunginflammation")),
                new ClosePlan(ClosingReason.MOVED, Optional.empty(), new Dialogue(true, Optional.empty())));
    }

    static Stream<WorkCommand> ofContent() {
        return Stream.of(
                new WriteSummary(text("Stroke i januari")),
                new AddParticipant(
                        ParticipantKind.RELATIVE,
                        text("Anna"),
                        Optional.empty(),
                        Optional.empty(),
                        maybe("dotter"),
                        Optional.empty()),
                new RemoveParticipant(id("participant"), text("Slutat")),
                new NameContact(new NamedContact(text("Sköterska"), Optional.empty(), People.WARD, text("08-1"))),
                new GiveCallGuidance(List.of(new CallGuidance(text("Vid fall"), text("Rehab"), text("08-1")))),
                new SetReviewDate(REVIEW.plusDays(1)));
    }

    static WorkCommand story() {
        return new TellStory(Samples.story("Vill ut i skogen"));
    }

    static Stream<WorkCommand> ofGoals() {
        return Stream.of(
                new ReviseGoal(WALK, COOK_DINNER, text("Ändrat")),
                new WithdrawGoal(WALK, text("Flyttar")),
                new RecordOutcome(
                        WALK, new Achievement(AchievementStatus.IMPROVING, Optional.empty(), Optional.empty())),
                new MarkGoalInError(WALK, text("Fel patient")));
    }

    static Stream<WorkCommand> ofInterventions() {
        return Stream.of(
                new ReviseIntervention(TRAIN, training(WALK, WALK), text("Oftare")),
                new StartIntervention(TRAIN, TODAY),
                new StopIntervention(TRAIN, text("Smärta")),
                new MarkInterventionInError(TRAIN, text("Fel patient")));
    }

    /** What any unit that takes part may add, and answers for from then on. */
    static Stream<WorkCommand> thatAdd() {
        return Stream.of(new ProposeGoal(COOK_DINNER), new PlanIntervention(training(WALK)));
    }

    static WorkCommand completion() {
        return new CompleteIntervention(TRAIN, TODAY, Optional.empty());
    }

    static WorkCommand ownAcceptance() {
        return new AcceptGoal(COOK, AcceptanceWay.BY_PATIENT, Optional.empty());
    }

    static WorkCommand acceptanceInMeeting() {
        return new AcceptGoal(COOK, AcceptanceWay.IN_MEETING, Optional.empty());
    }

    static WorkCommand refusal() {
        return new DeclineGoal(WALK, text("Orkar inte"));
    }

    static Stream<WorkCommand> ofCustody() {
        return Stream.of(new HandOver(
                HANDOVER, People.WARD, List.of(new AcceptedItem(TRAIN, People.HOME, People.HOME_THERAPIST_ID))));
    }

    static Stream<WorkCommand> ofFollowUps() {
        return Stream.of(new TakeOutcome(
                People.WARD,
                List.of(new GoalOutcome(
                        WALK, new Achievement(AchievementStatus.IMPROVING, Optional.empty(), Optional.empty()))),
                Optional.of(REVIEW.plusDays(1)),
                Optional.empty()));
    }

    static Stream<RecordCommand> ofRecord() {
        return Stream.of(
                new CorrectText(
                        new TextTarget.GoalWords(WALK),
                        text("Gå till affären själv"),
                        text("Gå till torget själv"),
                        text("Skrivfel")),
                new MarkPlanInError(text("Fel patient")));
    }
}
