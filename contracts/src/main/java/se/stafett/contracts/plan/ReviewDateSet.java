package se.stafett.contracts.plan;

import java.time.LocalDate;

/** The day on which the plan is to be followed up was set, in place of an earlier one. */
public record ReviewDateSet(LocalDate date) implements ContentEvent {}
