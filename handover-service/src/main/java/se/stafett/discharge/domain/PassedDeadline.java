package se.stafett.discharge.domain;

import java.time.Instant;

/** A deadline that was not kept. */
public record PassedDeadline(Rule rule, Instant due) {}
