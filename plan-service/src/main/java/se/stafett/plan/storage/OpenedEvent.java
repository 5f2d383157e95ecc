package se.stafett.plan.storage;

import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.plan.PlanEvent;

/** An event of the log and what its payload says. */
public record OpenedEvent(LogEvent envelope, AuthoredEvent<PlanEvent> authored) {}
