package se.stafett.discharge.domain;

import java.time.Instant;
import java.time.LocalDate;

/** The day on which the patient is expected to leave, as those concerned were told at that time. */
record Estimate(LocalDate day, Instant notifiedAt) {}
