package se.stafett.plan.domain;

import static se.stafett.plan.domain.People.HOME;
import static se.stafett.plan.domain.People.HOME_THERAPIST;
import static se.stafett.plan.domain.People.WARD;
import static se.stafett.plan.domain.People.WARD_THERAPIST;
import static se.stafett.plan.domain.PlanSpec.given;
import static se.stafett.plan.domain.Samples.COOK;
import static se.stafett.plan.domain.Samples.NEW_INTERVENTION;
import static se.stafett.plan.domain.Samples.TODAY;
import static se.stafett.plan.domain.Samples.TRAIN;
import static se.stafett.plan.domain.Samples.WALK;
import static se.stafett.plan.domain.Samples.activePlan;
import static se.stafett.plan.domain.Samples.and;
import static se.stafett.plan.domain.Samples.as;
import static se.stafett.plan.domain.Samples.drafted;
import static se.stafett.plan.domain.Samples.homeTakesPart;
import static se.stafett.plan.domain.Samples.id;
import static se.stafett.plan.domain.Samples.maybe;
import static se.stafett.plan.domain.Samples.planned;
import static se.stafett.plan.domain.Samples.proposed;
import static se.stafett.plan.domain.Samples.scheduled;
import static se.stafett.plan.domain.Samples.text;
import static se.stafett.plan.domain.Samples.training;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stafett.plan.domain.AccessRefusal.NotTheResponsibleUnit;
import se.stafett.plan.domain.ContentRefusal.NothingChanges;
import se.stafett.plan.domain.ContentRefusal.TooMany;
import se.stafett.plan.domain.CourseEvent.PlanHeld;
import se.stafett.plan.domain.CourseRefusal.PlanIsOnHold;
import se.stafett.plan.domain.DateRefusal.DateIsStillToCome;
import se.stafett.plan.domain.DateRefusal.DateIsTooFarAhead;
import se.stafett.plan.domain.DateRefusal.DateIsTooFarBack;
import se.stafett.plan.domain.DateRefusal.DatesOutOfOrder;
import se.stafett.plan.domain.GoalEvent.GoalDeclined;
import se.stafett.plan.domain.GoalRefusal.GoalIsNotOpen;
import se.stafett.plan.domain.GoalRefusal.GoalNotFound;
import se.stafett.plan.domain.InterventionCommand.CompleteIntervention;
import se.stafett.plan.domain.InterventionCommand.MarkInterventionInError;
import se.stafett.plan.domain.InterventionCommand.PlanIntervention;
import se.stafett.plan.domain.InterventionCommand.ReviseIntervention;
import se.stafett.plan.domain.InterventionCommand.StartIntervention;
import se.stafett.plan.domain.InterventionCommand.StopIntervention;
import se.stafett.plan.domain.InterventionEvent.InterventionCompleted;
import se.stafett.plan.domain.InterventionEvent.InterventionEnteredInError;
import se.stafett.plan.domain.InterventionEvent.InterventionPlanned;
import se.stafett.plan.domain.InterventionEvent.InterventionRevised;
import se.stafett.plan.domain.InterventionEvent.InterventionStarted;
import se.stafett.plan.domain.InterventionEvent.InterventionStopped;
import se.stafett.plan.domain.InterventionRefusal.InterventionHasNotStarted;
import se.stafett.plan.domain.InterventionRefusal.InterventionHasStarted;
import se.stafett.plan.domain.InterventionRefusal.InterventionIsNotOpen;
import se.stafett.plan.domain.InterventionRefusal.InterventionNotFound;
import se.stafett.plan.domain.InterventionRefusal.SelfCareBySomeoneElse;
import se.stafett.plan.domain.InterventionRefusal.ServesNoGoal;
import se.stafett.plan.domain.RecordRefusal.AlreadyInError;

class InterventionDeciderTest {

    private static final InterventionStarted STARTED = new InterventionStarted(TRAIN, TODAY.minusDays(7));
    private static final InterventionStopped STOPPED = new InterventionStopped(TRAIN, text("Smärta"));

    @Test
    void a_planned_intervention_is_answered_for_by_the_unit_that_planned_it() {
        given(drafted(), proposed(WALK))
                .when(new PlanIntervention(training(WALK)), as(WARD_THERAPIST))
                .then(new InterventionPlanned(NEW_INTERVENTION, training(WALK), WARD));
        given(drafted(), proposed(WALK), homeTakesPart())
                .when(new PlanIntervention(training(WALK)), as(HOME_THERAPIST))
                .then(new InterventionPlanned(NEW_INTERVENTION, training(WALK), HOME));
    }

    @Test
    void an_intervention_serves_open_goals_of_the_plan() {
        given(drafted())
                .when(new PlanIntervention(training()), as(WARD_THERAPIST))
                .thenRejected(new ServesNoGoal());
        given(drafted(), proposed(WALK))
                .when(new PlanIntervention(training(WALK, COOK)), as(WARD_THERAPIST))
                .thenRejected(new GoalNotFound(COOK));
        given(drafted(), proposed(WALK), new GoalDeclined(WALK, text("Nej")))
                .when(new PlanIntervention(training(WALK)), as(WARD_THERAPIST))
                .thenRejected(new GoalIsNotOpen(WALK, GoalStatus.REJECTED));
        UUID[] many = Collections.nCopies(21, WALK).toArray(UUID[]::new);
        given(drafted(), proposed(WALK))
                .when(new PlanIntervention(training(many)), as(WARD_THERAPIST))
                .thenRejected(new TooMany("goals", 20));
    }

    @Test
    void self_care_is_done_by_the_patient_or_a_relative() {
        given(drafted(), proposed(WALK))
                .when(new PlanIntervention(selfCare(new Performer.ByUnit(WARD))), as(WARD_THERAPIST))
                .thenRejected(new SelfCareBySomeoneElse());
        InterventionContent own = selfCare(new Performer.ByPatient());
        given(drafted(), proposed(WALK))
                .when(new PlanIntervention(own), as(WARD_THERAPIST))
                .then(new InterventionPlanned(NEW_INTERVENTION, own, WARD));
        InterventionContent daughters = selfCare(new Performer.ByRelative(text("Anna, dotter")));
        given(drafted(), proposed(WALK))
                .when(new PlanIntervention(daughters), as(WARD_THERAPIST))
                .then(new InterventionPlanned(NEW_INTERVENTION, daughters, WARD));
    }

    @Test
    void a_schedule_is_in_order_and_may_lie_in_the_past() {
        InterventionContent years = scheduled(LocalDate.of(2010, 1, 1), LocalDate.of(2011, 1, 1));
        given(drafted(), proposed(WALK))
                .when(new PlanIntervention(years), as(WARD_THERAPIST))
                .then(new InterventionPlanned(NEW_INTERVENTION, years, WARD));
        given(drafted(), proposed(WALK))
                .when(new PlanIntervention(scheduled(TODAY, TODAY.minusDays(1))), as(WARD_THERAPIST))
                .thenRejected(new DatesOutOfOrder("schedule.to", TODAY.minusDays(1), TODAY));
    }

    @Test
    void a_schedule_lies_within_a_life() {
        LocalDate earliest = TODAY.minusYears(130);
        LocalDate latest = TODAY.plusYears(10);
        given(drafted(), proposed(WALK))
                .when(new PlanIntervention(scheduled(earliest.minusDays(1), TODAY)), as(WARD_THERAPIST))
                .thenRejected(new DateIsTooFarBack("schedule.from", earliest.minusDays(1), earliest));
        given(drafted(), proposed(WALK))
                .when(new PlanIntervention(scheduled(TODAY, latest.plusDays(1))), as(WARD_THERAPIST))
                .thenRejected(new DateIsTooFarAhead("schedule.to", latest.plusDays(1), latest));
    }

    @Test
    void a_plan_with_too_many_interventions_helps_nobody() {
        Stream<PlanEvent> planned = IntStream.range(0, 500).mapToObj(number -> planned(id("i" + number), WALK));
        given(Stream.concat(Stream.of(drafted(), proposed(WALK)), planned).toArray(PlanEvent[]::new))
                .when(new PlanIntervention(training(WALK)), as(WARD_THERAPIST))
                .thenRejected(new TooMany("interventions", 500));
    }

    @Test
    void an_open_intervention_is_revised_to_say_something_else() {
        InterventionContent other = scheduled(TODAY, TODAY.plusDays(7));
        given(activePlan())
                .when(new ReviseIntervention(TRAIN, other, text("Lättare")), as(WARD_THERAPIST))
                .then(new InterventionRevised(TRAIN, other, text("Lättare")));
        given(activePlan())
                .when(new ReviseIntervention(TRAIN, training(WALK), text("Lättare")), as(WARD_THERAPIST))
                .thenRejected(new NothingChanges());
        given(and(activePlan(), STOPPED))
                .when(new ReviseIntervention(TRAIN, other, text("Lättare")), as(WARD_THERAPIST))
                .thenRejected(new InterventionIsNotOpen(TRAIN, InterventionStatus.STOPPED));
    }

    @Test
    void an_intervention_starts_once_and_not_before_its_day() {
        given(activePlan())
                .when(new StartIntervention(TRAIN, TODAY), as(WARD_THERAPIST))
                .then(new InterventionStarted(TRAIN, TODAY));
        given(activePlan())
                .when(new StartIntervention(TRAIN, TODAY.plusDays(1)), as(WARD_THERAPIST))
                .thenRejected(new DateIsStillToCome("on", TODAY.plusDays(1)));
        given(and(activePlan(), STARTED))
                .when(new StartIntervention(TRAIN, TODAY), as(WARD_THERAPIST))
                .thenRejected(new InterventionHasStarted(TRAIN));
        given(and(activePlan(), STOPPED))
                .when(new StartIntervention(TRAIN, TODAY), as(WARD_THERAPIST))
                .thenRejected(new InterventionIsNotOpen(TRAIN, InterventionStatus.STOPPED));
    }

    @Test
    void nothing_starts_while_the_plan_is_on_hold() {
        given(and(activePlan(), new PlanHeld(text("Lunginflammation"))))
                .when(new StartIntervention(TRAIN, TODAY), as(WARD_THERAPIST))
                .thenRejected(new PlanIsOnHold());
    }

    @Test
    void what_has_started_is_completed() {
        given(and(activePlan(), STARTED))
                .when(new CompleteIntervention(TRAIN, TODAY, maybe("Gick bra")), as(WARD_THERAPIST))
                .then(new InterventionCompleted(TRAIN, TODAY, maybe("Gick bra")));
        given(activePlan())
                .when(new CompleteIntervention(TRAIN, TODAY, Optional.empty()), as(WARD_THERAPIST))
                .thenRejected(new InterventionHasNotStarted(TRAIN));
        given(and(activePlan(), STARTED, STOPPED))
                .when(new CompleteIntervention(TRAIN, TODAY, Optional.empty()), as(WARD_THERAPIST))
                .thenRejected(new InterventionIsNotOpen(TRAIN, InterventionStatus.STOPPED));
    }

    @Test
    void completion_comes_after_the_start_and_not_ahead_of_time() {
        LocalDate before = TODAY.minusDays(8);
        given(and(activePlan(), STARTED))
                .when(new CompleteIntervention(TRAIN, before, Optional.empty()), as(WARD_THERAPIST))
                .thenRejected(new DatesOutOfOrder("on", before, STARTED.on()));
        given(and(activePlan(), STARTED))
                .when(new CompleteIntervention(TRAIN, TODAY.plusDays(1), Optional.empty()), as(WARD_THERAPIST))
                .thenRejected(new DateIsStillToCome("on", TODAY.plusDays(1)));
    }

    @Test
    void an_open_intervention_is_stopped() {
        given(activePlan())
                .when(new StopIntervention(TRAIN, text("Smärta")), as(WARD_THERAPIST))
                .then(STOPPED);
        given(and(activePlan(), STOPPED))
                .when(new StopIntervention(TRAIN, text("Smärta")), as(WARD_THERAPIST))
                .thenRejected(new InterventionIsNotOpen(TRAIN, InterventionStatus.STOPPED));
    }

    @Test
    void an_intervention_is_entered_in_error_once() {
        MarkInterventionInError error = new MarkInterventionInError(TRAIN, text("Fel patient"));
        InterventionEnteredInError marked = new InterventionEnteredInError(TRAIN, text("Fel patient"));
        given(and(activePlan(), STOPPED)).when(error, as(WARD_THERAPIST)).then(marked);
        given(and(activePlan(), marked)).when(error, as(WARD_THERAPIST)).thenRejected(new AlreadyInError());
    }

    @Test
    void only_the_unit_with_custody_changes_an_intervention() {
        Stream.of(
                        new ReviseIntervention(TRAIN, scheduled(TODAY, TODAY), text("Lättare")),
                        new StartIntervention(TRAIN, TODAY),
                        new CompleteIntervention(TRAIN, TODAY, Optional.empty()),
                        new StopIntervention(TRAIN, text("Smärta")),
                        new MarkInterventionInError(TRAIN, text("Fel patient")))
                .forEach(command -> given(and(activePlan(), homeTakesPart(), STARTED))
                        .when(command, as(HOME_THERAPIST))
                        .thenRejected(new NotTheResponsibleUnit(TRAIN, WARD)));
    }

    @Test
    void an_intervention_that_is_not_in_the_plan_is_not_found() {
        given(drafted())
                .when(new StopIntervention(TRAIN, text("Smärta")), as(WARD_THERAPIST))
                .thenRejected(new InterventionNotFound(TRAIN));
    }

    private static InterventionContent selfCare(Performer performer) {
        return new InterventionContent(
                InterventionKind.SELF_CARE,
                text("Gå runt kvarteret"),
                Optional.empty(),
                List.of(WALK),
                performer,
                Optional.empty());
    }
}
