package se.stafett.handover.domain;

import static se.stafett.handover.domain.HandoverSpec.given;
import static se.stafett.handover.domain.Samples.as;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stafett.handover.domain.AccessRefusal.PlanNotFound;
import se.stafett.handover.domain.AccessRefusal.RoleMayNot;
import se.stafett.handover.domain.CourseEvent.HandoverInitiated;
import se.stafett.handover.domain.CourseRefusal.HandoverAlreadyInitiated;
import se.stafett.handover.domain.CourseRefusal.NothingToHandOver;
import se.stafett.handover.domain.CourseRefusal.PlanVersionNotKnown;
import se.stafett.handover.domain.ItemRefusal.PlanIsNotOpen;
import se.stafett.handover.domain.TimeRefusal.TimeHasPassed;
import se.stafett.handover.domain.TimeRefusal.TimeIsTooFarAhead;

class InitiationDeciderTest {
    private static final InitiateHandover INITIATE =
            new InitiateHandover(Samples.PLAN, 7, Optional.of(Samples.WHY), Optional.empty());

    @Test
    void a_handover_begins_with_all_that_the_unit_answers_for_and_a_week_to_answer() {
        given().when(INITIATE, as(People.WARD_THERAPIST))
                .then(new HandoverInitiated(
                        Samples.HANDOVER,
                        Samples.GRETA,
                        Samples.PLAN,
                        7,
                        People.WARD,
                        Optional.of(Samples.WHY),
                        Samples.NEXT_WEEK,
                        List.of(
                                new ListedItem(Samples.WALKING, ItemKind.GOAL),
                                new ListedItem(Samples.TRAINING, ItemKind.INTERVENTION),
                                new ListedItem(Samples.STAIRS, ItemKind.INTERVENTION))));
    }

    @Test
    void the_municipality_hands_over_what_is_the_municipalitys() {
        given().when(
                        new InitiateHandover(
                                Samples.PLAN, 9, Optional.empty(), Optional.of(Samples.NOW.plusSeconds(1))),
                        as(People.TOWN_THERAPIST))
                .then(new HandoverInitiated(
                        Samples.HANDOVER,
                        Samples.GRETA,
                        Samples.PLAN,
                        9,
                        People.TOWN,
                        Optional.empty(),
                        Samples.NOW.plusSeconds(1),
                        List.of(new ListedItem(Samples.SHOWERING, ItemKind.GOAL))));
    }

    @Test
    void who_answers_for_nothing_has_nothing_to_hand_over() {
        given().when(INITIATE, as(People.CENTRE_THERAPIST)).thenRejected(new NothingToHandOver());
    }

    @Test
    void a_plan_that_is_not_known_is_not_there_and_neither_is_another_units() {
        given().knowingNothing().when(INITIATE, as(People.WARD_THERAPIST)).thenRejected(new PlanNotFound(Samples.PLAN));
        given().when(INITIATE, as(People.CLINIC_THERAPIST)).thenRejected(new PlanNotFound(Samples.PLAN));
    }

    @Test
    void a_version_that_has_not_come_here_yet_is_waited_for() {
        given().when(
                        new InitiateHandover(Samples.PLAN, 10, Optional.empty(), Optional.empty()),
                        as(People.WARD_THERAPIST))
                .thenRejected(new PlanVersionNotKnown(10, 9));
    }

    @Test
    void a_plan_that_has_ended_is_not_handed_over() {
        given().knowing(Samples.closedPlan())
                .when(INITIATE, as(People.WARD_THERAPIST))
                .thenRejected(new PlanIsNotOpen(Samples.PLAN));
    }

    @Test
    void the_time_for_answers_is_ahead_and_within_a_year() {
        given().when(by(Samples.NOW), as(People.WARD_THERAPIST))
                .thenRejected(new TimeHasPassed("answerBy", Samples.NOW));
        Instant tooFar = Samples.NOW.plus(InitiationDecider.LONGEST_TIME).plusSeconds(1);
        given().when(by(tooFar), as(People.WARD_THERAPIST))
                .thenRejected(new TimeIsTooFarAhead("answerBy", tooFar, tooFar.minusSeconds(1)));
    }

    @Test
    void it_is_initiated_once() {
        given(Samples.initiated())
                .when(INITIATE, as(People.WARD_THERAPIST))
                .thenRejected(new HandoverAlreadyInitiated(Samples.HANDOVER));
    }

    @Test
    void only_professionals_hand_over() {
        given().when(INITIATE, as(People.GRETA)).thenRejected(new RoleMayNot("patient"));
        given().when(INITIATE, as(People.CLOCK)).thenRejected(new RoleMayNot("system"));
    }

    private static InitiateHandover by(Instant answerBy) {
        return new InitiateHandover(Samples.PLAN, 7, Optional.empty(), Optional.of(answerBy));
    }
}
