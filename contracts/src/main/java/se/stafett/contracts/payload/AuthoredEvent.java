package se.stafett.contracts.payload;

/**
 * What stands in the payload of one log event: what happened, and who did it.
 *
 * @param <E> the events of one kind of stream, such as those of plans
 */
public record AuthoredEvent<E>(By actor, E event) {}
