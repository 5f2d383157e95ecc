package se.stafett.store.inbox;

/** What an event leads to at a consumer. */
public sealed interface Consequence permits Effect, Reaction, Consequence.Nothing {

    /** The event is none of the consumer's business; only its place moves on. */
    record Nothing() implements Consequence {}
}
