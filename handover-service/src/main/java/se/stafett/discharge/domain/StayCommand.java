package se.stafett.discharge.domain;

import java.time.Instant;
import java.time.LocalDate;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;

/** What the hospital tells of a patient who is there. */
public sealed interface StayCommand extends DischargeCommand {

    record ChangeEstimate(LocalDate estimatedDischarge) implements StayCommand {}

    /** @param physician who judged that the patient is ready */
    record NotifyReadiness(Instant judgedAt, HsaId physician) implements StayCommand {}

    record WithdrawReadiness(PlainText reason) implements StayCommand {}

    record ReportDeparture(Instant leftAt) implements StayCommand {}

    record CancelDischarge(PlainText reason) implements StayCommand {}
}
