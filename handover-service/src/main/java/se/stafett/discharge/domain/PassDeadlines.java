package se.stafett.discharge.domain;

/** Asks whether something has become late, or soon will be. Time asks this, by the system. */
public record PassDeadlines() implements DischargeCommand {}
