package se.stafett.plan.domain;

import static se.stafett.plan.domain.People.HOME;
import static se.stafett.plan.domain.People.HOME_THERAPIST_ID;
import static se.stafett.plan.domain.People.WARD_THERAPIST;
import static se.stafett.plan.domain.PlanSpec.given;
import static se.stafett.plan.domain.Samples.HANDOVER;
import static se.stafett.plan.domain.Samples.TODAY;
import static se.stafett.plan.domain.Samples.TRAIN;
import static se.stafett.plan.domain.Samples.WALK;
import static se.stafett.plan.domain.Samples.activePlan;
import static se.stafett.plan.domain.Samples.and;
import static se.stafett.plan.domain.Samples.as;
import static se.stafett.plan.domain.Samples.drafted;
import static se.stafett.plan.domain.Samples.maybe;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stafett.plan.domain.CourseCommand.ClosePlan;
import se.stafett.plan.domain.CourseEvent.PlanClosed;
import se.stafett.plan.domain.CourseRefusal.ClosingNotExplained;
import se.stafett.plan.domain.CourseRefusal.ItemsAreStillOpen;
import se.stafett.plan.domain.CourseRefusal.MissingDialogueNotExplained;
import se.stafett.plan.domain.CourseRefusal.NoGoalIsReached;
import se.stafett.plan.domain.CourseRefusal.OtherUnitsHaveOpenItems;
import se.stafett.plan.domain.CustodyEvent.CustodyMoved;
import se.stafett.plan.domain.GoalEvent.GoalOutcomeRecorded;
import se.stafett.plan.domain.InterventionEvent.InterventionCompleted;
import se.stafett.plan.domain.InterventionEvent.InterventionStarted;

class ClosingDeciderTest {

    private static final Dialogue HELD = new Dialogue(true, Optional.empty());
    private static final PlanEvent REACHED = new GoalOutcomeRecorded(
            WALK, new Achievement(AchievementStatus.ACHIEVED, Optional.empty(), Optional.empty()));
    private static final PlanEvent STARTED = new InterventionStarted(TRAIN, TODAY);
    private static final PlanEvent DONE = new InterventionCompleted(TRAIN, TODAY, Optional.empty());

    @Test
    void a_plan_whose_goals_are_met_is_closed() {
        given(and(activePlan(), REACHED, STARTED, DONE))
                .when(close(ClosingReason.GOALS_MET), as(WARD_THERAPIST))
                .then(new PlanClosed(ClosingReason.GOALS_MET, Optional.empty(), HELD));
    }

    @Test
    void goals_are_not_met_while_something_is_still_open() {
        given(and(activePlan(), REACHED))
                .when(close(ClosingReason.GOALS_MET), as(WARD_THERAPIST))
                .thenRejected(new ItemsAreStillOpen(List.of(TRAIN)));
    }

    @Test
    void goals_are_not_met_where_none_is_reached() {
        given(drafted())
                .when(close(ClosingReason.GOALS_MET), as(WARD_THERAPIST))
                .thenRejected(new NoGoalIsReached());
    }

    @ParameterizedTest
    @EnumSource(
            value = ClosingReason.class,
            names = {"NO_FURTHER_BENEFIT", "PATIENT_DECLINED", "MOVED", "DECEASED"})
    void other_reasons_end_what_the_unit_has_open(ClosingReason reason) {
        given(activePlan())
                .when(close(reason), as(WARD_THERAPIST))
                .then(new PlanClosed(reason, Optional.empty(), HELD));
    }

    @Test
    void another_reason_is_put_into_words() {
        given(activePlan())
                .when(close(ClosingReason.OTHER), as(WARD_THERAPIST))
                .thenRejected(new ClosingNotExplained());
        given(activePlan())
                .when(new ClosePlan(ClosingReason.OTHER, maybe("Vårdas utomlands"), HELD), as(WARD_THERAPIST))
                .then(new PlanClosed(ClosingReason.OTHER, maybe("Vårdas utomlands"), HELD));
    }

    @Test
    void a_plan_ends_after_dialogue_with_the_patient_or_it_is_said_why_not() {
        Dialogue notHeld = new Dialogue(false, Optional.empty());
        Dialogue explained = new Dialogue(false, maybe("Går inte att nå"));
        given(activePlan())
                .when(new ClosePlan(ClosingReason.MOVED, Optional.empty(), notHeld), as(WARD_THERAPIST))
                .thenRejected(new MissingDialogueNotExplained());
        given(activePlan())
                .when(new ClosePlan(ClosingReason.MOVED, Optional.empty(), explained), as(WARD_THERAPIST))
                .then(new PlanClosed(ClosingReason.MOVED, Optional.empty(), explained));
        given(activePlan())
                .when(new ClosePlan(ClosingReason.DECEASED, Optional.empty(), notHeld), as(WARD_THERAPIST))
                .then(new PlanClosed(ClosingReason.DECEASED, Optional.empty(), notHeld));
    }

    @Test
    void nobody_ends_what_another_unit_answers_for_but_at_a_death() {
        CustodyMoved moved = new CustodyMoved(TRAIN, WARD_THERAPIST.unit(), HOME, HANDOVER, HOME_THERAPIST_ID);
        given(and(activePlan(), moved))
                .when(close(ClosingReason.NO_FURTHER_BENEFIT), as(WARD_THERAPIST))
                .thenRejected(new OtherUnitsHaveOpenItems(List.of(HOME)));
        given(and(activePlan(), moved))
                .when(close(ClosingReason.DECEASED), as(WARD_THERAPIST))
                .then(new PlanClosed(ClosingReason.DECEASED, Optional.empty(), HELD));
    }

    private static ClosePlan close(ClosingReason reason) {
        return new ClosePlan(reason, Optional.empty(), HELD);
    }
}
