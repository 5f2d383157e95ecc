package se.stafett.handover.domain;

import static se.stafett.handover.domain.HandoverSpec.given;
import static se.stafett.handover.domain.Samples.as;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stafett.handover.domain.AccessRefusal.NotTheSendingUnit;
import se.stafett.handover.domain.ContentRefusal.NothingChanges;
import se.stafett.handover.domain.ContentRefusal.PositionNotExplained;
import se.stafett.handover.domain.ContentRefusal.TooMany;
import se.stafett.handover.domain.PatientEvent.InformationGiven;
import se.stafett.handover.domain.PatientEvent.PositionRecorded;
import se.stafett.handover.domain.SenderCommand.GiveInformation;

class PatientDeciderTest {
    @Test
    void the_patient_says_what_the_patient_thinks() {
        given(Samples.initiated())
                .when(new RecordPosition(Samples.AGREED), as(People.GRETA))
                .then(Samples.agreed());
    }

    @Test
    void the_sender_records_it_for_the_patient_and_it_can_change() {
        PatientsPosition against = Samples.against("Vill stanna en vecka till.");
        given(Samples.initiated(), Samples.met(), Samples.agreed())
                .when(new RecordPosition(against), as(People.WARD_THERAPIST))
                .then(new PositionRecorded(against));
        given(Samples.initiated(), Samples.agreed())
                .when(new RecordPosition(Samples.AGREED), as(People.WARD_THERAPIST))
                .thenRejected(new NothingChanges());
    }

    @Test
    void who_does_not_agree_or_cannot_say_has_a_reason() {
        Stream.of(Position.DISAGREED, Position.UNABLE)
                .forEach(position -> given(Samples.initiated())
                        .when(
                                new RecordPosition(new PatientsPosition(position, Optional.empty())),
                                as(People.WARD_THERAPIST))
                        .thenRejected(new PositionNotExplained(position)));
    }

    @Test
    void a_receiver_does_not_speak_for_the_patient() {
        given(Samples.initiated(), Samples.offered(Samples.WALKING, People.TOWN))
                .when(new RecordPosition(Samples.AGREED), as(People.TOWN_THERAPIST))
                .thenRejected(new NotTheSendingUnit());
    }

    @Test
    void what_the_patient_and_relatives_are_told_is_recorded() {
        given(Samples.initiated())
                .when(new GiveInformation(
                        Informed.PATIENT, InformationKind.HOW_TO_READ, Samples.maybe("Visade i 1177.")))
                .then(new InformationGiven(
                        Informed.PATIENT, InformationKind.HOW_TO_READ, Samples.maybe("Visade i 1177.")));
    }

    @Test
    void telling_comes_to_an_end() {
        Handover handover = HandoverSpec.fold(Samples.initiated());
        InformationGiven told = new InformationGiven(Informed.RELATIVE, InformationKind.WHOM_TO_CALL, Optional.empty());
        for (int i = 0; i < PatientDecider.MOST_TOLD; i++) {
            handover = handover.after(told);
        }
        new HandoverSpec(handover, Optional.empty())
                .when(new GiveInformation(Informed.RELATIVE, InformationKind.WHOM_TO_CALL, Optional.empty()))
                .thenRejected(new TooMany("information", PatientDecider.MOST_TOLD));
    }
}
