package se.stafett.discharge.domain;

import java.time.Instant;

/** What a rule demands, by the last moment at which it is in time. */
public record DueDeadline(Rule rule, Instant due) {}
