/** The service as it runs: on a real PostgreSQL and a real Kafka, called over HTTP by whoever a test wants to be. */
@NullMarked
package se.stafett.rig;

import org.jspecify.annotations.NullMarked;
