package se.stafett.contracts.plan;

import java.util.UUID;

/**
 * A goal was proposed; the patient's acceptance is pending.
 *
 * @param responsible HSA-id of the unit that has custody
 */
public record GoalProposed(UUID goal, GoalContent content, String responsible) implements GoalEvent {}
