package se.stafett.contracts.discharge;

/**
 * A deadline of which something was noticed; its terms are those of {@link DeadlinePassed}.
 *
 * @param at when it was noticed, as in {@link se.stafett.contracts.payload.Stamp}
 */
public record NotedDeadline(String rule, String due, String at) {}
