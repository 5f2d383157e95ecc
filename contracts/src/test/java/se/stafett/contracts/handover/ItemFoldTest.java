package se.stafett.contracts.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.stafett.contracts.handover.History.given;

import org.junit.jupiter.api.Test;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.payload.StatedReason;

class ItemFoldTest {
    private static final Stamp AT_FIRST = new Stamp(Samples.CLINICIAN, "2026-03-01T08:01:00.000000Z");
    private static final Stamp THEN = new Stamp(Samples.CLINICIAN, "2026-03-01T08:02:00.000000Z");

    @Test
    void an_item_is_with_the_sender_until_it_is_offered() {
        given(Samples.initiated(), Samples.offered(Samples.WALKING)).then(handover -> {
            assertThat(handover.items()).extracting(HandoverItem::status).containsExactly("offered", "with-sender");
            assertThat(walking(handover).offers())
                    .containsExactly(new Offer(Samples.TOWN, "offered", AT_FIRST, null, null, null));
        });
    }

    @Test
    void an_accepted_item_says_who_accepted_it() {
        given(Samples.initiated(), Samples.offered(Samples.WALKING), Samples.accepted(Samples.WALKING))
                .then(handover -> {
                    assertThat(walking(handover).status()).isEqualTo("accepted");
                    assertThat(walking(handover).offers())
                            .containsExactly(
                                    new Offer(Samples.TOWN, "accepted", AT_FIRST, THEN, Samples.TOWN_THERAPIST, null));
                });
    }

    @Test
    void every_offer_and_what_came_of_it_is_kept() {
        given(
                        Samples.initiated(),
                        Samples.offered(Samples.WALKING),
                        Samples.declined(Samples.WALKING),
                        new ItemOffered(Samples.WALKING, Samples.CENTRE),
                        new OfferWithdrawn(Samples.WALKING, Samples.CENTRE),
                        Samples.kept(Samples.WALKING))
                .then(handover -> {
                    assertThat(walking(handover).status()).isEqualTo("kept");
                    assertThat(walking(handover).keeping()).returns("Avslutas på avdelningen.", StatedReason::reason);
                    assertThat(walking(handover).offers())
                            .extracting(Offer::to, Offer::status, Offer::reason)
                            .containsExactly(
                                    tuple(Samples.TOWN, "declined", "Vi har ingen plats."),
                                    tuple(Samples.CENTRE, "withdrawn", null));
                });
    }

    @Test
    void a_withdrawn_offer_leaves_the_item_with_the_sender() {
        given(Samples.initiated(), Samples.offered(Samples.WALKING), new OfferWithdrawn(Samples.WALKING, Samples.TOWN))
                .then(handover -> assertThat(walking(handover).status()).isEqualTo("with-sender"));
    }

    @Test
    void what_was_kept_or_accepted_can_turn() {
        given(
                        Samples.initiated(),
                        Samples.kept(Samples.WALKING),
                        Samples.offered(Samples.WALKING),
                        Samples.accepted(Samples.WALKING),
                        Samples.declined(Samples.WALKING))
                .then(handover -> {
                    assertThat(walking(handover).status()).isEqualTo("declined");
                    assertThat(walking(handover).keeping()).isNull();
                });
    }

    @Test
    void proposals_stay_with_the_item() {
        given(
                        Samples.initiated(),
                        Samples.offered(Samples.WALKING),
                        proposed(Samples.TOWN),
                        Samples.accepted(Samples.WALKING))
                .then(handover -> assertThat(walking(handover).proposals())
                        .containsExactly(new Proposal(Samples.id(0x51), Samples.TOWN, "Oftare.", THEN)));
    }

    @Test
    void an_item_can_be_added_later() {
        given(Samples.initiated(), new ItemAdded(Samples.id(0x22), "goal"))
                .then(handover -> assertThat(handover.items().getLast())
                        .isEqualTo(HandoverItem.listed(new ListedItem(Samples.id(0x22), "goal"))));
        given(Samples.initiated()).refuses(new ItemAdded(Samples.WALKING, "goal"), "in the handover already");
    }

    @Test
    void only_the_unit_that_has_the_offer_answers() {
        History offered = given(Samples.initiated(), Samples.offered(Samples.WALKING));
        offered.refuses(
                new ItemAccepted(Samples.WALKING, Samples.CENTRE, Samples.TOWN_THERAPIST), "offered to another unit");
        offered.refuses(new ItemDeclined(Samples.WALKING, Samples.CENTRE, "Nej."), "offered to another unit");
        offered.refuses(new OfferWithdrawn(Samples.WALKING, Samples.CENTRE), "offered to another unit");
        offered.refuses(proposed(Samples.CENTRE), "offered to another unit");
    }

    @Test
    void what_is_not_offered_is_not_answered() {
        History initiated = given(Samples.initiated());
        initiated.refuses(Samples.accepted(Samples.WALKING), "not offered");
        initiated.refuses(Samples.declined(Samples.WALKING), "not offered");
        initiated.refuses(new OfferWithdrawn(Samples.WALKING, Samples.TOWN), "not offered");
        initiated.refuses(proposed(Samples.TOWN), "not offered");
        given(Samples.initiated(), Samples.offered(Samples.WALKING), Samples.accepted(Samples.WALKING))
                .refuses(Samples.accepted(Samples.WALKING), "not offered");
        given(Samples.initiated(), Samples.offered(Samples.WALKING), Samples.declined(Samples.WALKING))
                .refuses(Samples.accepted(Samples.WALKING), "not offered");
    }

    @Test
    void an_item_is_never_offered_to_two_or_kept_while_it_is_offered() {
        History offered = given(Samples.initiated(), Samples.offered(Samples.WALKING));
        offered.refuses(new ItemOffered(Samples.WALKING, Samples.CENTRE), "has an offer");
        offered.refuses(Samples.kept(Samples.WALKING), "has an offer");
        offered.when(Samples.accepted(Samples.WALKING))
                .refuses(new ItemOffered(Samples.WALKING, Samples.CENTRE), "has an offer");
        offered.refuses(Samples.kept(Samples.WALKING), "has an offer");
    }

    @Test
    void an_item_that_is_not_there_is_refused() {
        given(Samples.initiated()).refuses(Samples.offered(Samples.id(0x22)), "no such item");
    }

    private static ChangeProposed proposed(String unit) {
        return new ChangeProposed(Samples.WALKING, Samples.id(0x51), unit, "Oftare.");
    }

    private static HandoverItem walking(CurrentHandover handover) {
        return handover.items().getFirst();
    }
}
