/**
 * How a service hears what others published: from Kafka into an inbox for each purpose, every event once and in order,
 * whatever the broker repeats, loses or swaps.
 */
@NullMarked
package se.stafett.service.listening;

import org.jspecify.annotations.NullMarked;
