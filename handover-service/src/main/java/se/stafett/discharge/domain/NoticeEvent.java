package se.stafett.discharge.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;

/** What those concerned were notified of by the hospital. */
public sealed interface NoticeEvent extends DischargeEvent {

    record AdmissionNotified(UUID discharge, HsaId hospital, HsaId provider, Admission admission, Instant at)
            implements NoticeEvent {}

    /** @param neededSince when it was judged that the unit will be needed */
    record UnitConcerned(Concerned concerned, Instant neededSince, Instant at) implements NoticeEvent {}

    record EstimateChanged(LocalDate estimatedDischarge, Instant at) implements NoticeEvent {}

    record ReadinessNotified(Instant judgedAt, HsaId physician, Instant at) implements NoticeEvent {}

    record ReadinessWithdrawn(PlainText reason, Instant at) implements NoticeEvent {}
}
