package se.stafett.discharge.domain;

import java.time.Instant;

/** A physician's judgement that hospital care is no longer needed, and when those concerned were told. */
record Readiness(Instant judgedAt, Instant notifiedAt) {}
