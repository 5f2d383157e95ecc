package se.stafett.trials.house.planted.layers.stafett.edge;

public final class Filter {}
