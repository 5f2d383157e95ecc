package se.stafett.discharge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.discharge.domain.DischargeSpec.fold;
import static se.stafett.discharge.domain.DischargeSpec.foldToDischarge;
import static se.stafett.discharge.domain.Samples.contacted;
import static se.stafett.discharge.domain.Samples.informed;
import static se.stafett.discharge.domain.Samples.notified;
import static se.stafett.discharge.domain.Samples.ready;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.care.Actor;
import se.stafett.care.Decision;
import se.stafett.care.Refusal;

/** The whole table of rights: every command by everyone, on a patient of the ward who is ready. */
class WhoMayDoWhatTest {

    private static final Discharge DISCHARGE = fold(notified(), ready(), contacted(), informed());

    static Stream<DischargeCommand> all() {
        return Commands.all();
    }

    static Stream<DischargeCommand> byPeople() {
        return Commands.all().filter(command -> !(command instanceof PassDeadlines));
    }

    @ParameterizedTest
    @MethodSource("byPeople")
    void the_hospital_does_all_but_what_is_the_regions(DischargeCommand command) {
        for (Actor actor : new Actor[] {People.WARD_NURSE, People.WARD_COORDINATOR}) {
            assertThat(mayTry(command, actor))
                    .isEqualTo(!(command instanceof PlanningCommand.NameContact)
                            && !(command instanceof PlanningCommand.CallToPlanning));
        }
    }

    @ParameterizedTest
    @MethodSource("byPeople")
    void the_regional_unit_names_the_contact_who_calls(DischargeCommand command) {
        assertThat(mayTry(command, People.CENTRE_NURSE))
                .isEqualTo(command instanceof PlanningCommand.NameContact
                        || command instanceof PlanningCommand.CallToPlanning);
    }

    @ParameterizedTest
    @MethodSource("byPeople")
    void the_municipality_agrees_on_the_payment(DischargeCommand command) {
        assertThat(mayTry(command, People.HOME_THERAPIST)).isEqualTo(command instanceof PlanningCommand.AgreePayment);
    }

    @ParameterizedTest
    @MethodSource("all")
    void to_others_there_is_no_discharge(DischargeCommand command) {
        Stream.of(People.CLINIC_NURSE, People.NILS, People.DAUGHTER)
                .forEach(stranger -> assertThat(decide(command, stranger))
                        .isEqualTo(Decision.rejected(new AccessRefusal.DischargeNotFound())));
    }

    @ParameterizedTest
    @MethodSource("byPeople")
    void patients_auditors_and_systems_read_and_write_nothing(DischargeCommand command) {
        Stream.of(People.GRETA, People.AUDITOR, People.CLOCK)
                .forEach(reader -> assertThat(decide(command, reader))
                        .isEqualTo(Decision.rejected(new AccessRefusal.RoleMayNot(reader.role()))));
    }

    @Test
    void those_who_take_part_the_patient_systems_and_auditors_know_of_it() {
        NotifiedDischarge discharge = foldToDischarge(notified());
        assertThat(Stream.of(
                        People.WARD_NURSE,
                        People.CENTRE_NURSE,
                        People.HOME_THERAPIST,
                        People.GRETA,
                        People.CLOCK,
                        People.AUDITOR))
                .allMatch(discharge::isKnownTo);
        assertThat(Stream.of(People.CLINIC_NURSE, People.NILS, People.DAUGHTER)).noneMatch(discharge::isKnownTo);
    }

    @Test
    void the_contacts_unit_comes_to_take_part() {
        PlanningEvent elsewhere = new PlanningEvent.ContactNamed(Samples.contact(People.CLINIC), Samples.NOW);
        assertThat(foldToDischarge(notified(), elsewhere).isKnownTo(People.CLINIC_NURSE))
                .isTrue();
        assertThat(foldToDischarge(notified(), elsewhere, contacted()).isKnownTo(People.CLINIC_NURSE))
                .isFalse();
    }

    /** Whether the right is there; the command may still come at the wrong time. */
    private static boolean mayTry(DischargeCommand command, Actor actor) {
        return switch (decide(command, actor)) {
            case Decision.Accepted<DischargeEvent> accepted -> true;
            case Decision.Rejected<DischargeEvent> rejected ->
                rejected.refusal().nature() != Refusal.Nature.NOT_ALLOWED;
        };
    }

    private static Decision<DischargeEvent> decide(DischargeCommand command, Actor actor) {
        return Samples.DECIDER.decide(DISCHARGE, command, Samples.as(actor));
    }
}
