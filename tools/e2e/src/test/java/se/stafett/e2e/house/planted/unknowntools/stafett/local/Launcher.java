package se.stafett.e2e.house.planted.unknowntools.stafett.local;

public final class Launcher {}
