package se.stafett.discharge.domain;

/** Notifies those concerned of an admission; begins a discharge. */
public record NotifyAdmission(Admission admission) implements DischargeCommand {}
