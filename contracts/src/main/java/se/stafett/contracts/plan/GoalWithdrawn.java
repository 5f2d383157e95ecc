package se.stafett.contracts.plan;

import java.util.UUID;

/** A goal is no longer pursued; it is cancelled. */
public record GoalWithdrawn(UUID goal, String reason) implements GoalEvent {}
