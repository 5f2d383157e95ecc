package se.stafett.contracts.plan;

import java.util.UUID;

/** The patient declined a goal; it is rejected. */
public record GoalDeclined(UUID goal, String reason) implements GoalEvent {}
