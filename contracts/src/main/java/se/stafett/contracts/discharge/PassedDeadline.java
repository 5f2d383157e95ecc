package se.stafett.contracts.discharge;

/**
 * A deadline that was not kept; its terms are those of {@link DeadlinePassed}.
 *
 * @param at when it was noticed, as in {@link se.stafett.contracts.payload.Stamp}
 */
public record PassedDeadline(String rule, String due, String at) {}
