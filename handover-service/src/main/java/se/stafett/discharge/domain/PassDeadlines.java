package se.stafett.discharge.domain;

/** Asks whether something has become late. Time asks this, by the system. */
public record PassDeadlines() implements DischargeCommand {}
