package se.stafett.plan.domain;

import java.util.UUID;

/** Where a goal or an intervention was first recorded: plan, that plan's version then, and the event. */
public record Provenance(UUID plan, long version, UUID event) {}
