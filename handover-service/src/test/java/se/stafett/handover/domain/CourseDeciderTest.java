package se.stafett.handover.domain;

import static se.stafett.handover.domain.HandoverSpec.given;
import static se.stafett.handover.domain.Samples.as;
import static se.stafett.handover.domain.Samples.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stafett.care.Context;
import se.stafett.handover.domain.AccessRefusal.PlanNotFound;
import se.stafett.handover.domain.CourseEvent.HandoverCancelled;
import se.stafett.handover.domain.CourseEvent.HandoverCompleted;
import se.stafett.handover.domain.CourseEvent.HandoverEnteredInError;
import se.stafett.handover.domain.CourseRefusal.AlreadyInError;
import se.stafett.handover.domain.CourseRefusal.HandoverIsNotOpen;
import se.stafett.handover.domain.CourseRefusal.ItemsUnsettled;
import se.stafett.handover.domain.CourseRefusal.NothingLeftToHandOver;
import se.stafett.handover.domain.CourseRefusal.PositionNotRecorded;
import se.stafett.handover.domain.CourseRefusal.ResponsibilityHasMoved;
import se.stafett.handover.domain.MeetingEvent.MeetingOpened;
import se.stafett.handover.domain.MeetingRefusal.MeetingNotOpened;
import se.stafett.handover.domain.PatientEvent.PositionRecorded;
import se.stafett.handover.domain.SenderCommand.CancelHandover;
import se.stafett.handover.domain.SenderCommand.CompleteHandover;
import se.stafett.handover.domain.Settlement.KeptItem;
import se.stafett.handover.domain.Settlement.LeftOutItem;

class CourseDeciderTest {
    private static final CompleteHandover COMPLETE = new CompleteHandover();

    @Test
    void it_completes_when_all_is_accepted_or_kept_and_the_patient_has_been_heard() {
        settled().when(COMPLETE).then(Samples.completed());
    }

    @Test
    void it_completes_though_the_patient_disagrees_and_says_so() {
        PatientsPosition against = Samples.against("Vill stanna en vecka till.");
        HandoverCompleted agreed = Samples.completed();
        given(
                        Samples.initiated(),
                        Samples.offered(Samples.WALKING, People.TOWN),
                        Samples.kept(Samples.TRAINING),
                        new MeetingOpened(List.of(), false, Samples.maybe("Orkade inte.")),
                        Samples.accepted(Samples.WALKING),
                        new PositionRecorded(against))
                .when(COMPLETE)
                .then(new HandoverCompleted(
                        agreed.handover(),
                        agreed.plan(),
                        9,
                        agreed.sender(),
                        agreed.moved(),
                        agreed.kept(),
                        List.of(),
                        against,
                        false));
    }

    @Test
    void not_before_the_meeting_and_not_before_the_patient_has_been_heard() {
        given(Samples.initiated(), Samples.kept(Samples.WALKING), Samples.kept(Samples.TRAINING), Samples.agreed())
                .when(COMPLETE)
                .thenRejected(new MeetingNotOpened());
        given(Samples.initiated(), Samples.kept(Samples.WALKING), Samples.kept(Samples.TRAINING), Samples.met())
                .when(COMPLETE)
                .thenRejected(new PositionNotRecorded());
    }

    @Test
    void not_while_anything_is_unanswered_or_declined() {
        given(Samples.initiated(), Samples.met(), Samples.agreed())
                .when(COMPLETE)
                .thenRejected(new ItemsUnsettled(List.of(Samples.WALKING, Samples.TRAINING)));
        given(
                        Samples.initiated(),
                        Samples.met(),
                        Samples.agreed(),
                        Samples.kept(Samples.TRAINING),
                        Samples.offered(Samples.WALKING, People.TOWN))
                .when(COMPLETE)
                .thenRejected(new ItemsUnsettled(List.of(Samples.WALKING)));
        given(
                        Samples.initiated(),
                        Samples.met(),
                        Samples.agreed(),
                        Samples.kept(Samples.TRAINING),
                        Samples.offered(Samples.WALKING, People.TOWN),
                        Samples.declined(Samples.WALKING))
                .when(COMPLETE)
                .thenRejected(new ItemsUnsettled(List.of(Samples.WALKING)));
    }

    @Test
    void what_ended_or_left_the_sender_meanwhile_is_left_out_even_when_accepted() {
        settled()
                .knowing(Samples.plan(
                        12,
                        Samples.goal(Samples.WALKING, People.WARD, false),
                        Samples.intervention(Samples.TRAINING, People.WARD, true)))
                .when(COMPLETE)
                .then(leavingOut(Gone.ENDED));
        settled()
                .knowing(Samples.plan(
                        12,
                        Samples.goal(Samples.WALKING, People.CENTRE, true),
                        Samples.intervention(Samples.TRAINING, People.WARD, true)))
                .when(COMPLETE)
                .then(leavingOut(Gone.LEFT_THE_SENDER));
        settled()
                .knowing(Samples.plan(12, Samples.intervention(Samples.TRAINING, People.WARD, true)))
                .when(COMPLETE)
                .then(leavingOut(Gone.NOT_IN_PLAN));
    }

    @Test
    void it_is_not_completed_about_nothing() {
        settled().knowing(Samples.closedPlan()).when(COMPLETE).thenRejected(new NothingLeftToHandOver());
        settled().knowing(Samples.plan(12)).when(COMPLETE).thenRejected(new NothingLeftToHandOver());
        settled().knowingNothing().when(COMPLETE).thenRejected(new PlanNotFound(Samples.PLAN));
    }

    @Test
    void it_can_be_given_up() {
        settled()
                .when(new CancelHandover(text("Patienten blir kvar.")))
                .then(new HandoverCancelled(text("Patienten blir kvar.")));
    }

    @Test
    void it_can_be_called_an_error_until_responsibility_has_moved() {
        MarkHandoverInError error = new MarkHandoverInError(text("Fel patient."));
        Context ward = as(People.WARD_THERAPIST);
        HandoverEnteredInError inError = new HandoverEnteredInError(text("Fel patient."));
        given(Samples.initiated()).when(error, ward).then(inError);
        given(Samples.initiated(), new HandoverCancelled(text("Nej.")))
                .when(error, ward)
                .then(inError);
        given(Samples.initiated(), inError).when(error, ward).thenRejected(new AlreadyInError());
        new HandoverSpec(completed(), Optional.empty()).when(error, ward).thenRejected(new ResponsibilityHasMoved());
    }

    @Test
    void nothing_more_is_done_once_it_has_ended() {
        Commands.work().forEach(command -> {
            Context context = as(Commands.right(command));
            new HandoverSpec(completed(), Optional.empty())
                    .when(command, context)
                    .thenRejected(new HandoverIsNotOpen(HandoverStatus.COMPLETED));
        });
        given(Samples.initiated(), new HandoverCancelled(text("Nej.")))
                .when(COMPLETE)
                .thenRejected(new HandoverIsNotOpen(HandoverStatus.CANCELLED));
    }

    private static HandoverSpec settled() {
        return given(
                Samples.initiated(),
                Samples.offered(Samples.WALKING, People.TOWN),
                Samples.kept(Samples.TRAINING),
                Samples.read(),
                Samples.met(),
                Samples.accepted(Samples.WALKING),
                Samples.agreed());
    }

    private static Handover completed() {
        return settled().handover().after(Samples.completed());
    }

    private static HandoverCompleted leavingOut(Gone why) {
        return new HandoverCompleted(
                Samples.HANDOVER,
                Samples.PLAN,
                12,
                People.WARD,
                List.of(),
                List.of(new KeptItem(Samples.TRAINING, text("Avslutas på avdelningen."))),
                List.of(new LeftOutItem(Samples.WALKING, why)),
                Samples.AGREED,
                true);
    }
}
