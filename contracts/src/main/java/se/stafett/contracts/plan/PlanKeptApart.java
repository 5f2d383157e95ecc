package se.stafett.contracts.plan;

import java.util.UUID;

/** This plan and another plan of the same patient are kept apart on purpose. */
public record PlanKeptApart(UUID from, String reason) implements MergeEvent {}
