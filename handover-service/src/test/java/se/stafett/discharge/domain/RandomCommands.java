package se.stafett.discharge.domain;

import static se.stafett.discharge.domain.Samples.BY_CENTRE;
import static se.stafett.discharge.domain.Samples.BY_HOME;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;
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

/** Commands as they come to people's minds: mostly to the point, sometimes not. */
final class RandomCommands {
    private static final List<HsaId> UNITS = List.of(People.CENTRE, People.HOME, People.WARD, People.CLINIC);

    private final Random random;
    private final Instant now;

    RandomCommands(Random random, Instant now) {
        this.random = random;
        this.now = now;
    }

    DischargeCommand on(Discharge discharge) {
        return discharge
                .notified()
                .filter(notified -> random.nextInt(60) != 0)
                .map(this::goOn)
                .orElseGet(this::begin);
    }

    private DischargeCommand begin() {
        Instant admitted = ago(60);
        List<Concerned> concerned = new ArrayList<>();
        if (random.nextInt(8) != 0) {
            concerned.add(BY_CENTRE);
        }
        if (random.nextInt(8) != 0) {
            concerned.add(BY_HOME);
        }
        if (random.nextInt(20) == 0) {
            concerned.add(new Concerned(any(UNITS), Part.MUNICIPALITY));
        }
        return new NotifyAdmission(new Admission(
                Samples.GRETA, maybe(text()), admitted, maybe(ago(40)), day().plusDays(random.nextInt(6)), concerned));
    }

    private DischargeCommand goOn(NotifiedDischarge discharge) {
        return switch (random.nextInt(26)) {
            case 24, 25 ->
                new ConcernUnit(
                        new Concerned(any(UNITS), random.nextBoolean() ? Part.MUNICIPALITY : Part.REGIONAL_OPEN_CARE),
                        maybe(ago(40)));
            case 0, 1 -> new ChangeEstimate(day().plusDays(random.nextInt(6) - 1L));
            case 2, 3, 4 -> new NotifyReadiness(ago(3), People.PHYSICIAN);
            case 5, 6 -> new WithdrawReadiness(text());
            case 7 -> random.nextInt(3) == 0 ? new ReportDeparture(ago(20)) : new PassDeadlines();
            case 8 ->
                random.nextInt(12) == 0 ? new CancelDischarge(text()) : new NotifyReadiness(ago(3), People.PHYSICIAN);
            case 9, 10 -> new NameContact(Samples.contact(any(UNITS)));
            case 11, 12, 13 -> new CallToPlanning(now.plus(Duration.ofHours(random.nextInt(200) - 1L)), units());
            case 14, 15, 16 -> new GiveInformation(units(), kinds(), maybe(text()));
            case 17, 18 ->
                new GivePatientSummary(new PatientSummary(
                        random.nextBoolean(), random.nextBoolean(), random.nextBoolean() ? List.of() : List.of(id())));
            case 19 ->
                new AgreePayment(new PaymentAgreement(maybe(day().plusDays(random.nextInt(10) - 2L)), maybe(text())));
            case 20 -> correct(discharge);
            case 21 -> random.nextInt(12) == 0 ? new MarkDischargeInError(text()) : correct(discharge);
            default -> new PassDeadlines();
        };
    }

    private CorrectText correct(NotifiedDischarge discharge) {
        Texts texts = discharge.content().texts();
        List<TextTarget> targets =
                new ArrayList<>(List.of(new TextTarget.RegisteredAddress(), new TextTarget.PaymentNote()));
        texts.information().keySet().forEach(information -> targets.add(new TextTarget.InformationNote(information)));
        TextTarget target = any(targets);
        PlainText wrong = texts.at(target).filter(now -> random.nextInt(6) != 0).orElseGet(this::text);
        return new CorrectText(target, wrong, text(), text());
    }

    private List<HsaId> units() {
        return switch (random.nextInt(8)) {
            case 0 -> List.of(People.CENTRE);
            case 1 -> List.of(People.HOME);
            case 2 -> List.of(any(UNITS), any(UNITS));
            case 3 -> List.of();
            default -> List.of(People.CENTRE, People.HOME);
        };
    }

    private List<InformationKind> kinds() {
        return random.nextInt(10) == 0 ? List.of() : List.of(any(List.of(InformationKind.values())));
    }

    /** Up to so many hours ago, on rare occasions to come. */
    private Instant ago(int hours) {
        return now.minus(Duration.ofMinutes(random.nextInt(hours * 60) - (random.nextInt(20) == 0 ? 120L : 0L)));
    }

    private LocalDate day() {
        return SwedishDays.of(now);
    }

    private PlainText text() {
        return Samples.text("Text " + random.nextInt(4));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
