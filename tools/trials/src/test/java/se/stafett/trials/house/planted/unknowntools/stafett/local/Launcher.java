package se.stafett.trials.house.planted.unknowntools.stafett.local;

public final class Launcher {}
