package se.stafett.e2e.house.planted.layers.stafett.plan;

public final class Planned {}
