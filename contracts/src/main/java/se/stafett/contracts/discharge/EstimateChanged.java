package se.stafett.contracts.discharge;

import java.time.LocalDate;

/** Those concerned were notified that the patient is expected to leave on another day. */
public record EstimateChanged(LocalDate estimatedDischarge) implements NoticeEvent {}
