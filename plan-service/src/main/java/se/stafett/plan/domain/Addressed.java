package se.stafett.plan.domain;

import java.util.UUID;

/** An event and the plan that it happens to. */
public record Addressed(UUID plan, PlanEvent event) {}
