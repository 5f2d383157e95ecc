package se.stafett.handover.domain;

import static se.stafett.handover.domain.HandoverSpec.given;
import static se.stafett.handover.domain.Samples.text;

import org.junit.jupiter.api.Test;
import se.stafett.handover.domain.AccessRefusal.PlanNotFound;
import se.stafett.handover.domain.ContentRefusal.NothingChanges;
import se.stafett.handover.domain.ItemEvent.ItemAdded;
import se.stafett.handover.domain.ItemEvent.ItemKept;
import se.stafett.handover.domain.ItemEvent.ItemOffered;
import se.stafett.handover.domain.ItemEvent.OfferWithdrawn;
import se.stafett.handover.domain.ItemRefusal.AlreadyOffered;
import se.stafett.handover.domain.ItemRefusal.ItemAlreadyIncluded;
import se.stafett.handover.domain.ItemRefusal.ItemHasEnded;
import se.stafett.handover.domain.ItemRefusal.ItemIsAccepted;
import se.stafett.handover.domain.ItemRefusal.ItemIsNotTheSenders;
import se.stafett.handover.domain.ItemRefusal.ItemNotFound;
import se.stafett.handover.domain.ItemRefusal.ItemNotInPlan;
import se.stafett.handover.domain.ItemRefusal.OfferedToTheSender;
import se.stafett.handover.domain.ItemRefusal.PlanIsNotOpen;
import se.stafett.handover.domain.SenderCommand.AddItem;
import se.stafett.handover.domain.SenderCommand.KeepItem;
import se.stafett.handover.domain.SenderCommand.OfferItem;

class OfferDeciderTest {
    @Test
    void an_item_is_offered_to_one_unit() {
        given(Samples.initiated())
                .when(new OfferItem(Samples.WALKING, People.TOWN))
                .then(new ItemOffered(Samples.WALKING, People.TOWN));
    }

    @Test
    void another_offer_takes_the_place_of_the_one_before() {
        given(Samples.initiated(), Samples.offered(Samples.WALKING, People.CENTRE))
                .when(new OfferItem(Samples.WALKING, People.TOWN))
                .then(
                        new OfferWithdrawn(Samples.WALKING, People.CENTRE),
                        new ItemOffered(Samples.WALKING, People.TOWN));
    }

    @Test
    void what_was_declined_or_kept_can_be_offered_again() {
        given(Samples.initiated(), Samples.offered(Samples.WALKING, People.TOWN), Samples.declined(Samples.WALKING))
                .when(new OfferItem(Samples.WALKING, People.TOWN))
                .then(new ItemOffered(Samples.WALKING, People.TOWN));
        given(Samples.initiated(), Samples.kept(Samples.WALKING))
                .when(new OfferItem(Samples.WALKING, People.CENTRE))
                .then(new ItemOffered(Samples.WALKING, People.CENTRE));
    }

    @Test
    void nothing_is_offered_twice_or_to_the_sender() {
        given(Samples.initiated(), Samples.offered(Samples.WALKING, People.TOWN))
                .when(new OfferItem(Samples.WALKING, People.TOWN))
                .thenRejected(new AlreadyOffered(Samples.WALKING, People.TOWN));
        given(Samples.initiated())
                .when(new OfferItem(Samples.WALKING, People.WARD))
                .thenRejected(new OfferedToTheSender());
    }

    @Test
    void what_has_been_accepted_is_neither_offered_nor_kept() {
        HandoverSpec accepted = given(
                Samples.initiated(), Samples.offered(Samples.WALKING, People.TOWN), Samples.accepted(Samples.WALKING));
        accepted.when(new OfferItem(Samples.WALKING, People.CENTRE)).thenRejected(new ItemIsAccepted(Samples.WALKING));
        accepted.when(new KeepItem(Samples.WALKING, text("Ångrar oss.")))
                .thenRejected(new ItemIsAccepted(Samples.WALKING));
    }

    @Test
    void only_what_the_sender_still_answers_for_is_offered() {
        OfferItem offer = new OfferItem(Samples.WALKING, People.CENTRE);
        given(Samples.initiated())
                .knowing(Samples.plan(10, Samples.goal(Samples.WALKING, People.WARD, false)))
                .when(offer)
                .thenRejected(new ItemHasEnded(Samples.WALKING));
        given(Samples.initiated())
                .knowing(Samples.plan(10, Samples.goal(Samples.WALKING, People.TOWN, true)))
                .when(offer)
                .thenRejected(new ItemIsNotTheSenders(Samples.WALKING));
        given(Samples.initiated())
                .knowing(Samples.plan(10))
                .when(offer)
                .thenRejected(new ItemNotInPlan(Samples.WALKING));
        given(Samples.initiated())
                .knowing(Samples.closedPlan())
                .when(offer)
                .thenRejected(new PlanIsNotOpen(Samples.PLAN));
        given(Samples.initiated()).knowingNothing().when(offer).thenRejected(new PlanNotFound(Samples.PLAN));
    }

    @Test
    void an_item_can_stay_with_the_sender() {
        given(Samples.initiated())
                .when(new KeepItem(Samples.TRAINING, text("Avslutas på avdelningen.")))
                .then(Samples.kept(Samples.TRAINING));
        given(Samples.initiated(), Samples.offered(Samples.TRAINING, People.TOWN))
                .when(new KeepItem(Samples.TRAINING, text("Avslutas på avdelningen.")))
                .then(new OfferWithdrawn(Samples.TRAINING, People.TOWN), Samples.kept(Samples.TRAINING));
        given(Samples.initiated(), Samples.offered(Samples.TRAINING, People.TOWN), Samples.declined(Samples.TRAINING))
                .when(new KeepItem(Samples.TRAINING, text("Avslutas på avdelningen.")))
                .then(Samples.kept(Samples.TRAINING));
    }

    @Test
    void what_stays_for_the_same_reason_is_said_once() {
        HandoverSpec kept = given(Samples.initiated(), Samples.kept(Samples.TRAINING));
        kept.when(new KeepItem(Samples.TRAINING, text("Avslutas på avdelningen.")))
                .thenRejected(new NothingChanges());
        kept.when(new KeepItem(Samples.TRAINING, text("Patienten vill så.")))
                .then(new ItemKept(Samples.TRAINING, text("Patienten vill så.")));
    }

    @Test
    void one_more_of_the_senders_items_comes_along() {
        given(Samples.initiated())
                .when(new AddItem(Samples.STAIRS))
                .then(new ItemAdded(Samples.STAIRS, ItemKind.INTERVENTION));
    }

    @Test
    void what_is_not_the_senders_or_there_already_does_not_come_along() {
        HandoverSpec initiated = given(Samples.initiated());
        initiated.when(new AddItem(Samples.WALKING)).thenRejected(new ItemAlreadyIncluded(Samples.WALKING));
        initiated.when(new AddItem(Samples.SHOWERING)).thenRejected(new ItemIsNotTheSenders(Samples.SHOWERING));
        initiated.when(new AddItem(Samples.SITTING)).thenRejected(new ItemHasEnded(Samples.SITTING));
        initiated.when(new AddItem(Samples.NOWHERE)).thenRejected(new ItemNotInPlan(Samples.NOWHERE));
    }

    @Test
    void an_item_that_is_not_in_the_handover_is_not_found() {
        HandoverSpec initiated = given(Samples.initiated());
        initiated.when(new OfferItem(Samples.STAIRS, People.TOWN)).thenRejected(new ItemNotFound(Samples.STAIRS));
        initiated.when(new KeepItem(Samples.STAIRS, text("Nej."))).thenRejected(new ItemNotFound(Samples.STAIRS));
    }
}
