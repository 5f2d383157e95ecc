/**
 * Trials: faults are done to a running stack under load, and afterwards the invariants are checked on what the clients, the
 * store and Kafka recorded. A trial prints its seed; the same seed plans the same faults.
 */
@NullMarked
package se.stafett.trials.fault;

import org.jspecify.annotations.NullMarked;
