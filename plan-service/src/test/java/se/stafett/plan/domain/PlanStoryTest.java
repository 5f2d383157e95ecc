package se.stafett.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.plan.domain.People.GRETA;
import static se.stafett.plan.domain.People.HANDOVERS;
import static se.stafett.plan.domain.People.HOME;
import static se.stafett.plan.domain.People.HOME_THERAPIST;
import static se.stafett.plan.domain.People.HOME_THERAPIST_ID;
import static se.stafett.plan.domain.People.WARD_THERAPIST;
import static se.stafett.plan.domain.Samples.COOK_DINNER;
import static se.stafett.plan.domain.Samples.GRETAS;
import static se.stafett.plan.domain.Samples.HANDOVER;
import static se.stafett.plan.domain.Samples.NOW;
import static se.stafett.plan.domain.Samples.REVIEW;
import static se.stafett.plan.domain.Samples.TODAY;
import static se.stafett.plan.domain.Samples.WALK_TO_THE_SHOP;
import static se.stafett.plan.domain.Samples.id;
import static se.stafett.plan.domain.Samples.maybe;
import static se.stafett.plan.domain.Samples.story;
import static se.stafett.plan.domain.Samples.text;
import static se.stafett.plan.domain.Samples.training;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.plan.domain.AccessRefusal.NotTheResponsibleUnit;
import se.stafett.plan.domain.ContentCommand.AddParticipant;
import se.stafett.plan.domain.ContentCommand.SetReviewDate;
import se.stafett.plan.domain.ContentCommand.TellStory;
import se.stafett.plan.domain.CourseCommand.ClosePlan;
import se.stafett.plan.domain.CourseCommand.RecordAgreement;
import se.stafett.plan.domain.CustodyCommand.AcceptedItem;
import se.stafett.plan.domain.CustodyCommand.HandOver;
import se.stafett.plan.domain.GoalCommand.AcceptGoal;
import se.stafett.plan.domain.GoalCommand.DeclineGoal;
import se.stafett.plan.domain.GoalCommand.ProposeGoal;
import se.stafett.plan.domain.GoalCommand.RecordOutcome;
import se.stafett.plan.domain.InterventionCommand.CompleteIntervention;
import se.stafett.plan.domain.InterventionCommand.PlanIntervention;
import se.stafett.plan.domain.InterventionCommand.StartIntervention;

/** One plan from the ward to the home and to its end, command by command. */
class PlanStoryTest {

    private Plan plan = Plan.notDrafted();
    private int commands;

    @Test
    void a_plan_follows_the_patient_from_the_ward_to_the_home_until_the_goal_is_met() {
        does(WARD_THERAPIST, new DraftPlan(GRETAS, Optional.of(id("assessment")), maybe("Stroke i januari")));
        does(GRETA, new TellStory(story("Vill kunna gå till affären")));

        UUID walk = does(WARD_THERAPIST, new ProposeGoal(WALK_TO_THE_SHOP)).newId("goal", 0);
        UUID cook = does(WARD_THERAPIST, new ProposeGoal(COOK_DINNER)).newId("goal", 0);
        does(GRETA, new AcceptGoal(walk, AcceptanceWay.BY_PATIENT, Optional.empty()));
        does(GRETA, new DeclineGoal(cook, text("Maken lagar maten")));
        UUID train = does(WARD_THERAPIST, new PlanIntervention(training(walk))).newId("intervention", 0);
        does(WARD_THERAPIST, new SetReviewDate(REVIEW));
        does(WARD_THERAPIST, new RecordAgreement(Position.AGREED, Optional.empty(), Set.of()));
        assertThat(now().status()).isEqualTo(PlanStatus.ACTIVE);
        does(WARD_THERAPIST, new StartIntervention(train, TODAY));

        does(WARD_THERAPIST, homeTherapistJoins());
        CompleteIntervention complete = new CompleteIntervention(train, TODAY, Optional.empty());
        assertThat(refused(HOME_THERAPIST, complete))
                .isEqualTo(new NotTheResponsibleUnit(train, WARD_THERAPIST.unit()));
        does(
                HANDOVERS,
                new HandOver(
                        HANDOVER,
                        WARD_THERAPIST.unit(),
                        List.of(
                                new AcceptedItem(walk, HOME, HOME_THERAPIST_ID),
                                new AcceptedItem(train, HOME, HOME_THERAPIST_ID))));
        assertThat(refused(WARD_THERAPIST, complete)).isEqualTo(new NotTheResponsibleUnit(train, HOME));

        does(HOME_THERAPIST, complete);
        does(HOME_THERAPIST, new RecordOutcome(walk, reached()));
        does(
                HOME_THERAPIST,
                new ClosePlan(ClosingReason.GOALS_MET, Optional.empty(), new Dialogue(true, maybe("Nöjd"))));
        assertThat(now().status()).isEqualTo(PlanStatus.COMPLETED);
        assertThat(now().content().items().open()).isEmpty();
        assertThat(now().content().items().goal(cook).orElseThrow().status()).isEqualTo(GoalStatus.REJECTED);
    }

    private static Achievement reached() {
        return new Achievement(AchievementStatus.ACHIEVED, Optional.empty(), maybe("Går själv"));
    }

    private static AddParticipant homeTherapistJoins() {
        return new AddParticipant(
                ParticipantKind.PROFESSIONAL,
                text("Fysioterapeut"),
                Optional.of(HOME_THERAPIST_ID),
                Optional.of(HOME),
                Optional.empty(),
                Optional.empty());
    }

    private DraftedPlan now() {
        return plan.drafted().orElseThrow();
    }

    private Context does(Actor actor, PlanCommand command) {
        Context context = next(actor);
        plan = switch (PlanDecider.decide(plan, command, context)) {
            case Decision.Accepted<PlanEvent> accepted -> plan.after(accepted.events(), context, 0);
            case Decision.Rejected<PlanEvent> rejected ->
                throw new AssertionError(command + " was refused: " + rejected.refusal());
        };
        return context;
    }

    private Object refused(Actor actor, PlanCommand command) {
        return switch (PlanDecider.decide(plan, command, next(actor))) {
            case Decision.Accepted<PlanEvent> accepted -> throw new AssertionError(command + " was accepted");
            case Decision.Rejected<PlanEvent> rejected -> rejected.refusal();
        };
    }

    private Context next(Actor actor) {
        commands++;
        return new Context(NOW.plus(Duration.ofMinutes(commands)), actor, id("command " + commands));
    }
}
