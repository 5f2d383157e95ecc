package se.stafett.contracts.followup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The follow-up will not take place.
 *
 * @param planVersion the plan's version as known then
 * @param cause by-unit, plan-closed, plan-merged or plan-in-error
 * @param reason in the unit's words; present when the unit cancelled it
 */
public record FollowUpCancelled(
        UUID plan, long planVersion, String cause, @Nullable String reason) implements CourseEvent {}
