package se.stafett.discharge.domain;

import static se.stafett.discharge.domain.Samples.INFORMATION;
import static se.stafett.discharge.domain.Samples.NOW;
import static se.stafett.discharge.domain.Samples.TODAY;
import static se.stafett.discharge.domain.Samples.text;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stafett.discharge.domain.PlanningCommand.AgreePayment;
import se.stafett.discharge.domain.PlanningCommand.CallToPlanning;
import se.stafett.discharge.domain.PlanningCommand.GiveInformation;
import se.stafett.discharge.domain.PlanningCommand.GivePatientSummary;
import se.stafett.discharge.domain.PlanningCommand.NameContact;
import se.stafett.discharge.domain.RecordCommand.CorrectText;
import se.stafett.discharge.domain.RecordCommand.MarkDischargeInError;
import se.stafett.discharge.domain.StayCommand.CancelDischarge;
import se.stafett.discharge.domain.StayCommand.ChangeEstimate;
import se.stafett.discharge.domain.StayCommand.ConcernUnit;
import se.stafett.discharge.domain.StayCommand.NotifyReadiness;
import se.stafett.discharge.domain.StayCommand.ReportDeparture;
import se.stafett.discharge.domain.StayCommand.WithdrawReadiness;

/** One specimen of every command to a patient who is ready, has a contact, and of whom information was given. */
final class Commands {

    private Commands() {}

    static Stream<StayCommand> stay() {
        return Stream.of(
                new ConcernUnit(new Concerned(People.CLINIC, Part.MUNICIPALITY), Optional.of(NOW)),
                new ChangeEstimate(TODAY.plusDays(1)),
                new NotifyReadiness(NOW, People.PHYSICIAN),
                new WithdrawReadiness(text("Feber.")),
                new ReportDeparture(NOW),
                new CancelDischarge(text("Flyttad.")));
    }

    static Stream<PlanningCommand> planning() {
        return Stream.of(
                new NameContact(new Contact(text("Robin"), Optional.empty(), People.CENTRE, text("010-1"))),
                new CallToPlanning(NOW.plus(Duration.ofDays(1)), List.of(People.HOME)),
                new GiveInformation(List.of(People.HOME), List.of(InformationKind.OTHER), Optional.empty()),
                new GivePatientSummary(Samples.SUMMARY),
                new AgreePayment(Samples.agreedFrom(TODAY.plusDays(9))));
    }

    static Stream<RecordCommand> onRecord() {
        return Stream.of(
                new CorrectText(
                        new TextTarget.InformationNote(INFORMATION), text("Ny lista."), text("Ny."), text("Skrivfel.")),
                new MarkDischargeInError(text("Fel patient.")));
    }

    static Stream<DischargeCommand> all() {
        return Stream.of(stay(), planning(), onRecord(), Stream.of(new PassDeadlines()))
                .flatMap(commands -> commands);
    }
}
