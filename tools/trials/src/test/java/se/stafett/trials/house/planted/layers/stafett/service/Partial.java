package se.stafett.trials.house.planted.layers.stafett.service;

import se.stafett.trials.house.planted.layers.stafett.plan.Planned;

/** What all services share knows one of them. */
public record Partial(Planned plan) {}
