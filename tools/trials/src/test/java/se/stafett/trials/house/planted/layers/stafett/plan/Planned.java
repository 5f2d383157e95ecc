package se.stafett.trials.house.planted.layers.stafett.plan;

public final class Planned {}
