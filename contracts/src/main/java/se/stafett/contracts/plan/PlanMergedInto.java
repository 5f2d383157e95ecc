package se.stafett.contracts.plan;

import java.util.UUID;

/**
 * This plan was absorbed by another and is merged from now on.
 *
 * @param plan the plan that absorbed it
 */
public record PlanMergedInto(UUID merge, UUID plan, String reason) implements MergeEvent {}
