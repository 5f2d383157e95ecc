/**
 * The protection of event payloads: each is encrypted with a key of its own patient and bound to its own event, so that
 * the log can be held by everyone and read only by those who get the key.
 */
@NullMarked
package se.stafett.contracts.protection;

import org.jspecify.annotations.NullMarked;
