/**
 * What the payloads of all services have in common: who acted, on whom and why, the names and versions of events, their JSON
 * form, and the digest of what is folded from them. Nothing here knows a particular kind of event.
 */
@NullMarked
package se.stafett.contracts.payload;

import org.jspecify.annotations.NullMarked;
