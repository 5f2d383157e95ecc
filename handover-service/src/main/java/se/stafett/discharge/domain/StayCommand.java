package se.stafett.discharge.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;

/** What the hospital tells of a patient who is there. */
public sealed interface StayCommand extends DischargeCommand {

    /** @param neededSince when it was judged that the unit will be needed; now, where nothing is said */
    record ConcernUnit(Concerned concerned, Optional<Instant> neededSince) implements StayCommand {}

    record ChangeEstimate(LocalDate estimatedDischarge) implements StayCommand {}

    /** @param physician who judged that the patient is ready */
    record NotifyReadiness(Instant judgedAt, HsaId physician) implements StayCommand {}

    record WithdrawReadiness(PlainText reason) implements StayCommand {}

    record ReportDeparture(Instant leftAt) implements StayCommand {}

    record CancelDischarge(PlainText reason) implements StayCommand {}
}
