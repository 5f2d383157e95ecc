package se.stafett.handover.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.care.PlainText;
import se.stafett.handover.domain.CourseEvent.HandoverCancelled;
import se.stafett.handover.domain.CourseEvent.HandoverEnteredInError;
import se.stafett.handover.domain.DueEvent.HandoverEscalated;
import se.stafett.handover.domain.DueEvent.HandoverFellDue;
import se.stafett.handover.domain.ItemEvent.ItemAccepted;
import se.stafett.handover.domain.ItemEvent.ItemAdded;
import se.stafett.handover.domain.ItemEvent.ItemOffered;
import se.stafett.handover.domain.ItemEvent.OfferWithdrawn;
import se.stafett.handover.domain.MeetingEvent.ParticipantInvited;
import se.stafett.handover.domain.MeetingEvent.ParticipantRemoved;
import se.stafett.handover.domain.MeetingEvent.ReadingConfirmed;

class HandoverEvolutionTest {
    private static final UUID ITEM = Samples.WALKING;

    @Test
    void a_handover_knows_what_it_began_with() {
        InitiatedHandover handover = HandoverSpec.foldToHandover(Samples.initiated());
        assertThat(handover.id()).isEqualTo(Samples.HANDOVER);
        assertThat(handover.plan()).isEqualTo(Samples.PLAN);
        assertThat(handover.patient()).isEqualTo(People.GRETA_REF);
        assertThat(handover.sender()).isEqualTo(People.WARD);
        assertThat(handover.status()).isEqualTo(HandoverStatus.OPEN);
        assertThat(handover.version()).isEqualTo(1);
        assertThat(Handover.notInitiated().version()).isZero();
        assertThat(Handover.notInitiated().initiated()).isEmpty();
    }

    @Test
    void its_status_follows_the_meeting_and_the_end() {
        assertThat(status(Samples.met())).isEqualTo(HandoverStatus.IN_MEETING);
        assertThat(status(new HandoverCancelled(Samples.WHY))).isEqualTo(HandoverStatus.CANCELLED);
        assertThat(status(new HandoverEnteredInError(Samples.WHY))).isEqualTo(HandoverStatus.ENTERED_IN_ERROR);
        assertThat(status(
                        Samples.offered(ITEM, People.TOWN), Samples.met(), Samples.accepted(ITEM), Samples.completed()))
                .isEqualTo(HandoverStatus.COMPLETED);
    }

    @Test
    void an_item_stands_where_the_last_answer_put_it() {
        assertThat(standing()).isEqualTo(new Standing.WithSender());
        assertThat(standing(Samples.offered(ITEM, People.TOWN))).isEqualTo(new Standing.Offered(People.TOWN));
        assertThat(standing(Samples.offered(ITEM, People.TOWN), Samples.accepted(ITEM)))
                .isEqualTo(new Standing.Accepted(People.TOWN, People.TOWN_THERAPIST.person()));
        assertThat(standing(Samples.offered(ITEM, People.TOWN), Samples.accepted(ITEM), Samples.declined(ITEM)))
                .isEqualTo(new Standing.Declined(People.TOWN));
        assertThat(standing(Samples.kept(ITEM)))
                .isEqualTo(new Standing.Kept(new PlainText("Avslutas på avdelningen.")));
        assertThat(standing(Samples.offered(ITEM, People.TOWN), new OfferWithdrawn(ITEM, People.TOWN)))
                .isEqualTo(new Standing.WithSender());
    }

    @Test
    void participants_come_and_go_and_readings_grow() {
        InitiatedHandover handover = HandoverSpec.foldToHandover(
                Samples.initiated(),
                new ParticipantInvited(Samples.MONA, Samples.mona()),
                new ReadingConfirmed(People.TOWN, 8),
                new ReadingConfirmed(People.TOWN, 9),
                new ParticipantRemoved(Samples.MONA, Samples.WHY));
        assertThat(handover.content().gathering().participants()).isEmpty();
        assertThat(handover.readBy(People.TOWN)).contains(9L);
        assertThat(handover.readBy(People.CENTRE)).isEmpty();
    }

    static Stream<List<HandoverEvent>> impossible() {
        ItemOffered offered = Samples.offered(ITEM, People.TOWN);
        return Stream.of(
                List.of(Samples.met()),
                List.of(Samples.initiated(), Samples.initiated()),
                List.of(Samples.initiated(), Samples.accepted(ITEM)),
                List.of(Samples.initiated(), Samples.declined(ITEM)),
                List.of(Samples.initiated(), new OfferWithdrawn(ITEM, People.TOWN)),
                List.of(Samples.initiated(), offered, Samples.offered(ITEM, People.CENTRE)),
                List.of(Samples.initiated(), offered, Samples.kept(ITEM)),
                List.of(
                        Samples.initiated(),
                        offered,
                        new ItemAccepted(ITEM, People.CENTRE, People.CENTRE_THERAPIST.person())),
                List.of(Samples.initiated(), offered, Samples.accepted(ITEM), Samples.kept(ITEM)),
                List.of(Samples.initiated(), Samples.offered(Samples.NOWHERE, People.TOWN)),
                List.of(Samples.initiated(), new ItemAdded(ITEM, ItemKind.GOAL)),
                List.of(Samples.initiated(), new ParticipantRemoved(Samples.MONA, Samples.WHY)),
                List.of(
                        Samples.initiated(),
                        new ParticipantInvited(Samples.MONA, Samples.mona()),
                        new ParticipantInvited(Samples.MONA, Samples.tolvina())),
                List.of(Samples.initiated(), Samples.met(), Samples.met()),
                List.of(Samples.initiated(), new HandoverEscalated(List.of())),
                List.of(Samples.initiated(), new HandoverFellDue(List.of()), new HandoverFellDue(List.of())),
                List.of(Samples.initiated(), offered, Samples.met(), Samples.completed()),
                List.of(Samples.initiated(), new HandoverCancelled(Samples.WHY), Samples.met()),
                List.of(Samples.initiated(), new HandoverCancelled(Samples.WHY), new HandoverCancelled(Samples.WHY)));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void what_cannot_have_happened_is_an_error(List<HandoverEvent> events) {
        Handover before = Handover.notInitiated().after(events.subList(0, events.size() - 1));
        assertThatExceptionOfType(IllegalHistory.class).isThrownBy(() -> before.after(events.getLast()));
    }

    private static HandoverStatus status(HandoverEvent... events) {
        return HandoverSpec.fold(Samples.initiated())
                .after(List.of(events))
                .initiated()
                .orElseThrow()
                .status();
    }

    private static Standing standing(HandoverEvent... events) {
        return HandoverSpec.fold(Samples.initiated())
                .after(List.of(events))
                .initiated()
                .orElseThrow()
                .content()
                .items()
                .find(ITEM)
                .orElseThrow()
                .standing();
    }
}
