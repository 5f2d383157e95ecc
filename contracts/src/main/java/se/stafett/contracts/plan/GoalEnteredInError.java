package se.stafett.contracts.plan;

import java.util.UUID;

/** A goal should never have been recorded. */
public record GoalEnteredInError(UUID goal, String reason) implements GoalEvent {}
