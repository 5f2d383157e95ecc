package se.stafett.contracts.discharge;

import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.plan.NamedContact;

/**
 * A contact that was named.
 *
 * @param named who named them, and when
 */
public record ContactNaming(NamedContact contact, Stamp named) {}
