package se.stafett.e2e.house.planted.layers.stafett.edge;

public final class Filter {}
