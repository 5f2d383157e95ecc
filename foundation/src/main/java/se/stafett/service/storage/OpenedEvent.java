package se.stafett.service.storage;

import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;

/** An event of the log and what its payload says. */
public record OpenedEvent<P>(LogEvent envelope, AuthoredEvent<P> authored) {}
