package se.stafett.service.storage;

import java.util.UUID;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;

/**
 * An event of the log and what its payload says.
 *
 * @param kid id of the key that protects it
 */
public record OpenedEvent<P>(LogEvent envelope, AuthoredEvent<P> authored, UUID kid) {}
