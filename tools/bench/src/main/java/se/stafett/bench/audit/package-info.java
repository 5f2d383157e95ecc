/** A log as big as wanted, written as a sealed export and published to Kafka, and how long audits of it take. */
@NullMarked
package se.stafett.bench.audit;

import org.jspecify.annotations.NullMarked;
