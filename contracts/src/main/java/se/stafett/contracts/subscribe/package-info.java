/**
 * What a subscriber needs around a rebuild: events by header map or by line, the part that Kafka did not have, and the
 * patients' keys, both over REST. Kafka's client is the subscriber's own.
 */
@NullMarked
package se.stafett.contracts.subscribe;

import org.jspecify.annotations.NullMarked;
