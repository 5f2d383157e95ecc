package se.stafett.handover.domain;

import static se.stafett.handover.domain.HandoverSpec.given;
import static se.stafett.handover.domain.Samples.as;
import static se.stafett.handover.domain.Samples.text;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.handover.domain.AccessRefusal.NotOfferedToYourUnit;
import se.stafett.handover.domain.AccessRefusal.PlanNotFound;
import se.stafett.handover.domain.AccessRefusal.SenderDoesNotReceive;
import se.stafett.handover.domain.AnswerRefusal.LaterVersionRead;
import se.stafett.handover.domain.AnswerRefusal.PlanNotRead;
import se.stafett.handover.domain.ContentRefusal.TooMany;
import se.stafett.handover.domain.CourseRefusal.PlanVersionNotKnown;
import se.stafett.handover.domain.ItemEvent.ChangeProposed;
import se.stafett.handover.domain.ItemEvent.ItemAccepted;
import se.stafett.handover.domain.ItemEvent.OfferWithdrawn;
import se.stafett.handover.domain.ItemRefusal.ItemHasEnded;
import se.stafett.handover.domain.ItemRefusal.ItemIsAccepted;
import se.stafett.handover.domain.ItemRefusal.ItemIsNotTheSenders;
import se.stafett.handover.domain.ItemRefusal.ItemNotFound;
import se.stafett.handover.domain.ItemRefusal.ItemNotInPlan;
import se.stafett.handover.domain.ItemRefusal.PlanIsNotOpen;
import se.stafett.handover.domain.MeetingEvent.ParticipantInvited;
import se.stafett.handover.domain.MeetingEvent.ReadingConfirmed;
import se.stafett.handover.domain.MeetingRefusal.MeetingNotOpened;
import se.stafett.handover.domain.ReceiverCommand.AcceptItem;
import se.stafett.handover.domain.ReceiverCommand.ConfirmReading;
import se.stafett.handover.domain.ReceiverCommand.DeclineItem;
import se.stafett.handover.domain.ReceiverCommand.ProposeChange;

/** The heart of it: who may accept what, and when. */
class AnswerDeciderTest {
    private static final AcceptItem ACCEPT = new AcceptItem(Samples.WALKING);

    @Test
    void an_item_is_accepted_by_the_unit_it_is_offered_to_which_has_read_the_plan_in_the_meeting() {
        given(Samples.initiated(), Samples.offered(Samples.WALKING, People.TOWN), Samples.read(), Samples.met())
                .when(ACCEPT)
                .then(new ItemAccepted(Samples.WALKING, People.TOWN, People.TOWN_THERAPIST.person()));
    }

    @Test
    void nobody_accepts_what_is_offered_to_another() {
        HandoverSpec ready = given(
                Samples.initiated(),
                Samples.offered(Samples.WALKING, People.TOWN),
                Samples.offered(Samples.TRAINING, People.CENTRE),
                Samples.read(),
                new ReadingConfirmed(People.CENTRE, 8),
                Samples.met());
        ready.when(ACCEPT, as(People.CENTRE_THERAPIST)).thenRejected(new NotOfferedToYourUnit(Samples.WALKING));
        ready.when(ACCEPT, as(People.WARD_THERAPIST)).thenRejected(new NotOfferedToYourUnit(Samples.WALKING));
        ready.when(new AcceptItem(Samples.TRAINING)).thenRejected(new NotOfferedToYourUnit(Samples.TRAINING));
    }

    @Test
    void nobody_accepts_what_is_offered_no_more() {
        given(
                        Samples.initiated(),
                        Samples.offered(Samples.WALKING, People.TOWN),
                        Samples.offered(Samples.TRAINING, People.TOWN),
                        new OfferWithdrawn(Samples.WALKING, People.TOWN),
                        Samples.read(),
                        Samples.met())
                .when(ACCEPT)
                .thenRejected(new NotOfferedToYourUnit(Samples.WALKING));
        given(
                        Samples.initiated(),
                        Samples.offered(Samples.WALKING, People.TOWN),
                        Samples.declined(Samples.WALKING),
                        Samples.read(),
                        Samples.met())
                .when(ACCEPT)
                .thenRejected(new NotOfferedToYourUnit(Samples.WALKING));
    }

    @Test
    void nobody_accepts_without_having_read() {
        given(Samples.initiated(), Samples.offered(Samples.WALKING, People.TOWN), Samples.met())
                .when(ACCEPT)
                .thenRejected(new PlanNotRead());
        given(
                        Samples.initiated(),
                        Samples.offered(Samples.WALKING, People.TOWN),
                        new ReadingConfirmed(People.CENTRE, 8),
                        Samples.met())
                .when(ACCEPT)
                .thenRejected(new PlanNotRead());
    }

    @Test
    void nobody_accepts_before_the_meeting() {
        given(Samples.initiated(), Samples.offered(Samples.WALKING, People.TOWN), Samples.read())
                .when(ACCEPT)
                .thenRejected(new MeetingNotOpened());
    }

    @Test
    void nobody_accepts_what_has_ended_or_left_the_sender() {
        HandoverSpec ready = given(
                Samples.initiated(), Samples.offered(Samples.WALKING, People.TOWN), Samples.read(), Samples.met());
        ready.knowing(Samples.plan(10, Samples.goal(Samples.WALKING, People.WARD, false)))
                .when(ACCEPT)
                .thenRejected(new ItemHasEnded(Samples.WALKING));
        ready.knowing(Samples.plan(10, Samples.goal(Samples.WALKING, People.CENTRE, true)))
                .when(ACCEPT)
                .thenRejected(new ItemIsNotTheSenders(Samples.WALKING));
        ready.knowing(Samples.plan(10)).when(ACCEPT).thenRejected(new ItemNotInPlan(Samples.WALKING));
        ready.knowing(Samples.closedPlan()).when(ACCEPT).thenRejected(new PlanIsNotOpen(Samples.PLAN));
        ready.knowingNothing().when(ACCEPT).thenRejected(new PlanNotFound(Samples.PLAN));
    }

    @Test
    void an_item_is_accepted_once() {
        given(
                        Samples.initiated(),
                        Samples.offered(Samples.WALKING, People.TOWN),
                        Samples.read(),
                        Samples.met(),
                        Samples.accepted(Samples.WALKING))
                .when(ACCEPT)
                .thenRejected(new ItemIsAccepted(Samples.WALKING));
    }

    @Test
    void a_receiver_says_no_with_a_reason_before_the_meeting_in_it_and_after_a_yes() {
        DeclineItem decline = new DeclineItem(Samples.WALKING, text("Vi har ingen plats."));
        given(Samples.initiated(), Samples.offered(Samples.WALKING, People.TOWN))
                .when(decline)
                .then(Samples.declined(Samples.WALKING));
        given(
                        Samples.initiated(),
                        Samples.offered(Samples.WALKING, People.TOWN),
                        Samples.met(),
                        Samples.accepted(Samples.WALKING))
                .when(decline)
                .then(Samples.declined(Samples.WALKING));
    }

    @Test
    void only_the_unit_that_has_the_offer_says_no_or_proposes() {
        HandoverSpec offered = given(
                Samples.initiated(),
                Samples.offered(Samples.WALKING, People.TOWN),
                Samples.offered(Samples.TRAINING, People.CENTRE));
        offered.when(new DeclineItem(Samples.WALKING, text("Nej.")), as(People.CENTRE_THERAPIST))
                .thenRejected(new NotOfferedToYourUnit(Samples.WALKING));
        offered.when(new ProposeChange(Samples.WALKING, text("Oftare.")), as(People.WARD_THERAPIST))
                .thenRejected(new NotOfferedToYourUnit(Samples.WALKING));
        offered.when(new DeclineItem(Samples.STAIRS, text("Nej."))).thenRejected(new ItemNotFound(Samples.STAIRS));
    }

    @Test
    void a_receiver_proposes_a_change_of_what_it_is_offered_also_before_the_meeting() {
        given(Samples.initiated(), Samples.offered(Samples.WALKING, People.TOWN))
                .when(new ProposeChange(Samples.WALKING, text("Oftare.")))
                .then(proposed(Samples.NEW_PROPOSAL));
    }

    @Test
    void proposals_come_to_an_end() {
        Handover handover = HandoverSpec.fold(Samples.initiated(), Samples.offered(Samples.WALKING, People.TOWN));
        for (int i = 0; i < AnswerDecider.MOST_PROPOSALS; i++) {
            handover = handover.after(proposed(new UUID(6, i)));
        }
        new HandoverSpec(handover, Optional.of(Samples.plan()))
                .when(new ProposeChange(Samples.WALKING, text("Oftare.")))
                .thenRejected(new TooMany("proposals", AnswerDecider.MOST_PROPOSALS));
    }

    @Test
    void a_receiver_confirms_which_version_it_has_read() {
        HandoverSpec offered = given(Samples.initiated(), Samples.offered(Samples.WALKING, People.TOWN));
        offered.when(new ConfirmReading(8)).then(new ReadingConfirmed(People.TOWN, 8));
        offered.when(new ConfirmReading(9)).then(new ReadingConfirmed(People.TOWN, 9));
        offered.when(new ConfirmReading(10)).thenRejected(new PlanVersionNotKnown(10, 9));
        offered.when(new ConfirmReading(0)).thenRejected(new PlanVersionNotKnown(0, 9));
    }

    @Test
    void reading_goes_forward() {
        HandoverSpec read = given(Samples.initiated(), Samples.offered(Samples.WALKING, People.TOWN), Samples.read());
        read.when(new ConfirmReading(8)).thenRejected(new LaterVersionRead(8));
        read.when(new ConfirmReading(7)).thenRejected(new LaterVersionRead(8));
        read.when(new ConfirmReading(9)).then(new ReadingConfirmed(People.TOWN, 9));
    }

    @Test
    void an_invited_unit_may_read_before_anything_is_offered_but_the_sender_does_not_receive() {
        HandoverSpec invited = given(Samples.initiated(), new ParticipantInvited(Samples.MONA, Samples.mona()));
        invited.when(new ConfirmReading(8)).then(Samples.read());
        invited.when(new ConfirmReading(8), as(People.WARD_THERAPIST)).thenRejected(new SenderDoesNotReceive());
    }

    private static ChangeProposed proposed(UUID proposal) {
        return new ChangeProposed(Samples.WALKING, proposal, People.TOWN, text("Oftare."));
    }
}
