package se.stafett.followup.domain;

import java.util.UUID;
import se.stafett.care.HsaId;

/**
 * An intervention of the plan.
 *
 * @param compensatory whether it is an assistive device, or compensates in another way
 */
public record PlanIntervention(UUID id, HsaId responsible, boolean isOpen, boolean compensatory) implements PlanItem {}
