package se.stafett.e2e.house.planted.layers.stafett.service;

import se.stafett.e2e.house.planted.layers.stafett.plan.Planned;

/** What all services share knows one of them. */
public record Partial(Planned plan) {}
