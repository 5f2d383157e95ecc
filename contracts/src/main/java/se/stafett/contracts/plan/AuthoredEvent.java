package se.stafett.contracts.plan;

/** What stands in the payload of one log event: what happened, and who did it. */
public record AuthoredEvent(By actor, PlanEvent event) {}
