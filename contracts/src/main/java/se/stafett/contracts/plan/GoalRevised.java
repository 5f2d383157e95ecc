package se.stafett.contracts.plan;

import java.util.UUID;

/** A goal was worded anew. It is proposed again, the patient's acceptance is pending, and achievement stays. */
public record GoalRevised(UUID goal, GoalContent content, String reason) implements GoalEvent {}
