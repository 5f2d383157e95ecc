package se.stafett.plan.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;

/** What happens to one goal. */
public sealed interface GoalEvent extends PlanEvent {

    UUID goal();

    record GoalProposed(UUID goal, GoalContent content, HsaId responsible) implements GoalEvent {}

    record GoalAccepted(UUID goal, AcceptanceWay given, Optional<PlainText> note) implements GoalEvent {}

    record GoalDeclined(UUID goal, PlainText reason) implements GoalEvent {}

    record GoalRevised(UUID goal, GoalContent content, PlainText reason) implements GoalEvent {}

    record GoalWithdrawn(UUID goal, PlainText reason) implements GoalEvent {}

    record GoalOutcomeRecorded(UUID goal, Achievement achievement) implements GoalEvent {}

    record GoalEnteredInError(UUID goal, PlainText reason) implements GoalEvent {}
}
