package se.stafett.trials.fault;

/** What holds after every trial, as far as records can show it. */
enum Invariant {
    /** The events of every command that was answered with success are in the store once, and in Kafka at least once. */
    I1,
    /** Nothing is in Kafka that is not in the store. */
    I2,
    /** Positions and versions are contiguous, in order, and the hash chain holds. */
    I3,
    /** An idempotency key has at most one effect and one answer. */
    I4
}
