/**
 * One event as it stands in the log: its envelope, its place in a lane, and the hash that binds it to the event before.
 * Whoever holds two neighbouring events can check the link without a key and without the database.
 */
@NullMarked
package se.stafett.contracts.event;

import org.jspecify.annotations.NullMarked;
