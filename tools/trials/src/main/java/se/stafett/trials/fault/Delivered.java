package se.stafett.trials.fault;

import se.stafett.contracts.event.LogEvent;

/**
 * One record as Kafka gave it.
 *
 * @param key the record's key
 * @param event what its headers and value say
 */
record Delivered(int partition, long offset, String key, LogEvent event) {

    /** The same record with another event in it. */
    Delivered with(LogEvent other) {
        return new Delivered(partition, offset, key, other);
    }
}
