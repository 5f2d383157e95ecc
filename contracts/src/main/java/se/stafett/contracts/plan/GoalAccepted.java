package se.stafett.contracts.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The patient accepted a goal.
 *
 * @param given by-patient, in-meeting or by-representative
 */
public record GoalAccepted(
        UUID goal, String given, @Nullable String note) implements GoalEvent {}
