/** The relay, on a real PostgreSQL and a real Kafka broker. */
@NullMarked
package se.stafett.store.relay;

import org.jspecify.annotations.NullMarked;
