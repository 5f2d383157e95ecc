package se.stafett.assessment.domain;

import se.stafett.care.Decimal;

/** A value on the scale of that code. */
public record Reading(String scale, Decimal value) {}
