package se.stafett.contracts.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.contracts.handover.History.given;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.payload.StatedReason;

class CourseFoldTest {
    private static final HandoverCancelled CANCELLED = new HandoverCancelled("Patienten blir kvar.");
    private static final HandoverEnteredInError ERROR = new HandoverEnteredInError("Fel patient.");
    private static final MovedItem MOVED = new MovedItem(Samples.WALKING, Samples.TOWN, Samples.TOWN_THERAPIST);
    private static final KeptItem KEPT = new KeptItem(Samples.TRAINING, "Avslutas på avdelningen.");

    static Stream<HandoverEvent> work() {
        return Stream.of(
                new ItemAdded(Samples.id(0x22), "goal"),
                Samples.offered(Samples.WALKING),
                new OfferWithdrawn(Samples.WALKING, Samples.TOWN),
                Samples.accepted(Samples.WALKING),
                Samples.declined(Samples.WALKING),
                Samples.kept(Samples.WALKING),
                new ChangeProposed(Samples.WALKING, Samples.id(0x51), Samples.TOWN, "Oftare."),
                new ParticipantInvited(Samples.mona()),
                new ParticipantRemoved(Samples.MONA, "Sjuk."),
                new MeetingScheduled("2026-03-05T12:00:00.000000Z", "2026-03-05T13:00:00.000000Z", "Rum 2", null),
                new ReadingConfirmed(Samples.TOWN, 7),
                Samples.opened(),
                new SummaryWritten("Det har gått bra."),
                new PositionRecorded(Samples.AGREED),
                new InformationGiven("patient", "how-to-read", null),
                new HandoverFellDue(List.of()),
                new HandoverEscalated(List.of()),
                CANCELLED);
    }

    @Test
    void a_handover_begins_with_what_the_sender_answers_for() {
        HandoverInitiated initiated = Samples.initiated();
        given(initiated).then(handover -> {
            assertThat(handover.handoverId()).isEqualTo(Samples.HANDOVER);
            assertThat(handover.version()).isEqualTo(1);
            assertThat(handover.status()).isEqualTo("open");
            assertThat(handover.overdue()).isFalse();
            assertThat(handover.escalated()).isFalse();
            assertThat(handover.patientRef()).isEqualTo(History.PATIENT_REF);
            assertThat(handover.patient()).isEqualTo(initiated.patient());
            assertThat(handover.plan()).isEqualTo(Samples.PLAN);
            assertThat(handover.planVersion()).isEqualTo(7);
            assertThat(handover.sender()).isEqualTo(Samples.WARD);
            assertThat(handover.reason()).isEqualTo("Utskrivning till hemmet.");
            assertThat(handover.answerBy()).isEqualTo("2026-03-08T08:00:00.000000Z");
            assertThat(handover.initiated()).isEqualTo(new Stamp(Samples.CLINICIAN, "2026-03-01T08:00:00.000000Z"));
            assertThat(handover.items())
                    .containsExactly(
                            HandoverItem.listed(new ListedItem(Samples.WALKING, "goal")),
                            HandoverItem.listed(new ListedItem(Samples.TRAINING, "intervention")));
        });
    }

    @Test
    void a_completed_handover_says_what_moves_and_what_stays() {
        given(
                        Samples.initiated(),
                        Samples.offered(Samples.WALKING),
                        Samples.kept(Samples.TRAINING),
                        Samples.opened(),
                        Samples.accepted(Samples.WALKING),
                        Samples.completed(List.of(MOVED), List.of(KEPT)))
                .then(handover -> {
                    assertThat(handover.status()).isEqualTo("completed");
                    assertThat(handover.completion())
                            .isEqualTo(new Completion(
                                    9,
                                    List.of(MOVED),
                                    List.of(KEPT),
                                    List.of(),
                                    new Stamp(Samples.CLINICIAN, "2026-03-01T08:05:00.000000Z")));
                });
    }

    @Test
    void nothing_moves_that_its_receiver_has_not_accepted() {
        History met = given(Samples.initiated(), Samples.offered(Samples.WALKING), Samples.opened());
        met.refuses(Samples.completed(List.of(MOVED), List.of(KEPT)), "has not accepted");
        met.when(Samples.accepted(Samples.WALKING))
                .refuses(
                        Samples.completed(
                                List.of(new MovedItem(Samples.WALKING, Samples.CENTRE, Samples.TOWN_THERAPIST)),
                                List.of()),
                        "has not accepted");
        met.when(Samples.declined(Samples.WALKING))
                .refuses(Samples.completed(List.of(MOVED), List.of(KEPT)), "has not accepted");
    }

    @Test
    void nothing_is_completed_without_a_meeting() {
        given(Samples.initiated()).refuses(Samples.completed(List.of(), List.of()), "meeting is not open");
    }

    @Test
    void a_cancelled_handover_says_why() {
        given(Samples.initiated(), CANCELLED).then(handover -> {
            assertThat(handover.status()).isEqualTo("cancelled");
            assertThat(handover.cancellation()).returns("Patienten blir kvar.", StatedReason::reason);
        });
    }

    @Test
    void a_handover_in_error_stays_readable_unless_responsibility_has_moved() {
        given(Samples.initiated(), ERROR).then(handover -> {
            assertThat(handover.status()).isEqualTo("entered-in-error");
            assertThat(handover.error()).returns("Fel patient.", StatedReason::reason);
        });
        given(Samples.initiated(), CANCELLED, ERROR)
                .then(handover -> assertThat(handover.status()).isEqualTo("entered-in-error"));
        given(Samples.initiated(), ERROR).refuses(ERROR, "in error");
        given(Samples.initiated(), Samples.opened(), Samples.completed(List.of(), List.of()))
                .refuses(ERROR, "is completed");
    }

    @ParameterizedTest
    @MethodSource("work")
    void nothing_more_is_done_once_it_has_ended(HandoverEvent event) {
        given(Samples.initiated(), CANCELLED).refuses(event, "not open");
        given(Samples.initiated(), ERROR).refuses(event, "not open");
        given(Samples.initiated(), Samples.opened(), Samples.completed(List.of(), List.of()))
                .refuses(event, "not open");
    }

    @ParameterizedTest
    @MethodSource("work")
    void a_handover_begins_by_being_initiated_and_nothing_else(HandoverEvent event) {
        given().refuses(event, "begins by being initiated");
    }

    @Test
    void it_is_initiated_once() {
        given(Samples.initiated()).refuses(Samples.initiated(), "initiated already");
    }

    @Test
    void an_event_that_is_out_of_place_is_refused() {
        HandoverEvent event = Samples.opened();
        History history = given(Samples.initiated());
        history.refuses(History.envelope(Samples.HANDOVER, 3, History.PATIENT_REF, event), event, "version");
        history.refuses(History.envelope(Samples.id(9), 2, History.PATIENT_REF, event), event, "another handover");
        history.refuses(History.envelope(Samples.HANDOVER, 2, "0".repeat(32), event), event, "another patient");
        given().refuses(
                        History.envelope(Samples.HANDOVER, 2, History.PATIENT_REF, Samples.initiated()),
                        Samples.initiated(),
                        "before it are missing");
    }
}
