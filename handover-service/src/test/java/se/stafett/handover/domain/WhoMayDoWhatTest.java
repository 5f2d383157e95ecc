package se.stafett.handover.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.handover.domain.Samples.as;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.care.Actor;
import se.stafett.care.Decision;
import se.stafett.care.Refusal;
import se.stafett.handover.domain.AccessRefusal.HandoverNotFound;
import se.stafett.handover.domain.AccessRefusal.NotOfferedToYourUnit;
import se.stafett.handover.domain.AccessRefusal.NotTheSendingUnit;
import se.stafett.handover.domain.AccessRefusal.RoleMayNot;
import se.stafett.handover.domain.AccessRefusal.SenderDoesNotReceive;
import se.stafett.handover.domain.CourseRefusal.NotDueYet;
import se.stafett.handover.domain.ItemEvent.OfferWithdrawn;

/** The whole table of rights: every command by everyone, on a handover that the ward leads. */
class WhoMayDoWhatTest {
    static Stream<HandoverCommand> all() {
        return Commands.all();
    }

    static Stream<HandoverCommand> bySender() {
        return Commands.bySender();
    }

    static Stream<HandoverCommand> byReceiver() {
        return Commands.byReceiver();
    }

    @ParameterizedTest
    @MethodSource("all")
    void who_may_is_not_told_that_they_may_not(HandoverCommand command) {
        if (decide(command, Commands.right(command)) instanceof Decision.Rejected<HandoverEvent> rejected) {
            assertThat(rejected.refusal().nature()).isEqualTo(Refusal.Nature.NOT_NOW);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void to_others_there_is_no_handover(HandoverCommand command) {
        Stream.of(People.CLINIC_THERAPIST, People.NILS, People.DAUGHTER)
                .forEach(stranger ->
                        assertThat(decide(command, stranger)).isEqualTo(Decision.rejected(new HandoverNotFound())));
    }

    @ParameterizedTest
    @MethodSource("all")
    void auditors_write_nothing(HandoverCommand command) {
        assertThat(decide(command, People.AUDITOR)).isEqualTo(Decision.rejected(new RoleMayNot("auditor")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void systems_only_tell_the_time(HandoverCommand command) {
        Decision<HandoverEvent> expected =
                Decision.rejected(command instanceof FallDue ? new NotDueYet() : new RoleMayNot("system"));
        assertThat(decide(command, People.CLOCK)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("all")
    void patients_give_their_position_and_nothing_else(HandoverCommand command) {
        if (command instanceof RecordPosition) {
            assertThat(decide(command, People.GRETA)).isInstanceOf(Decision.Accepted.class);
        } else {
            assertThat(decide(command, People.GRETA)).isEqualTo(Decision.rejected(new RoleMayNot("patient")));
        }
    }

    @ParameterizedTest
    @MethodSource("bySender")
    void receivers_do_not_lead(HandoverCommand command) {
        assertThat(decide(command, People.TOWN_THERAPIST)).isEqualTo(Decision.rejected(new NotTheSendingUnit()));
        assertThat(decide(new MarkHandoverInError(Samples.WHY), People.TOWN_THERAPIST))
                .isEqualTo(Decision.rejected(new NotTheSendingUnit()));
    }

    @ParameterizedTest
    @MethodSource("byReceiver")
    void the_sender_does_not_answer(HandoverCommand command) {
        assertThat(decide(command, People.WARD_COORDINATOR))
                .isInstanceOfSatisfying(
                        Decision.Rejected.class,
                        rejected -> assertThat(rejected.refusal())
                                .isInstanceOfAny(SenderDoesNotReceive.class, NotOfferedToYourUnit.class));
    }

    @Test
    void nobody_does_anything_with_a_handover_that_is_not_there() {
        Commands.all()
                .forEach(command -> HandoverSpec.given()
                        .when(command, as(Commands.right(command)))
                        .thenRejected(new HandoverNotFound()));
    }

    @Test
    void the_units_in_it_the_patient_systems_and_auditors_know_of_it() {
        InitiatedHandover handover = Commands.subject().initiated().orElseThrow();
        assertThat(Stream.of(
                        People.WARD_THERAPIST,
                        People.WARD_COORDINATOR,
                        People.TOWN_THERAPIST,
                        People.GRETA,
                        People.CLOCK,
                        People.AUDITOR))
                .allMatch(handover::isKnownTo);
        assertThat(Stream.of(People.CENTRE_THERAPIST, People.CLINIC_THERAPIST, People.NILS, People.DAUGHTER))
                .noneMatch(handover::isKnownTo);
        assertThat(handover.units()).containsExactlyInAnyOrder(People.WARD, People.TOWN);
    }

    @Test
    void a_unit_that_is_asked_no_more_knows_of_it_no_more() {
        Handover asked = HandoverSpec.fold(Samples.initiated(), Samples.offered(Samples.WALKING, People.CENTRE));
        assertThat(asked.initiated().orElseThrow().isKnownTo(People.CENTRE_THERAPIST))
                .isTrue();
        Handover withdrawn = asked.after(new OfferWithdrawn(Samples.WALKING, People.CENTRE));
        assertThat(withdrawn.initiated().orElseThrow().isKnownTo(People.CENTRE_THERAPIST))
                .isFalse();
    }

    private static Decision<HandoverEvent> decide(HandoverCommand command, Actor actor) {
        return new HandoverDecider(KnownPlan.of(Samples.plan(), command))
                .decide(Commands.subject(), command, as(actor));
    }
}
